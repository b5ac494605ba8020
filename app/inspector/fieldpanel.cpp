#include "inspector/fieldpanel.h"

#include "inspector/valuefields.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wend {

FieldPanel::FieldPanel(const PanelContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("panelBody"));
    m_column->setContentsMargins(12, 16, 12, 16);
    m_column->setSpacing(11);
}

QLabel *FieldPanel::addHeading(const QString &text)
{
    auto *label = new QLabel(text.toUpper());
    label->setProperty("heading", true);
    m_column->addWidget(label);
    return label;
}

QWidget *FieldPanel::captioned(const QString &caption, QWidget *widget)
{
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new QLabel(caption);
    label->setProperty("caption", true);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(widget);
    column->addWidget(label);
    column->addWidget(widget);
    if (auto *line = qobject_cast<LineField *>(widget)) {
        auto *why = new QLabel;
        why->setProperty("error", true);
        why->setWordWrap(true);
        why->hide();
        column->addWidget(why);
        connect(line, &LineField::refused, why, [why](const QString &text) {
            why->setText(text);
            why->setVisible(!text.isEmpty());
        });
    }
    if (auto *feeling = qobject_cast<FeelingField *>(widget))
        feeling->setAccessibleNames(caption);
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(caption);
    widget->setAccessibleName(caption);
    return field;
}

void FieldPanel::addField(const QString &caption, QWidget *widget) { m_column->addWidget(captioned(caption, widget)); }

void FieldPanel::addWidget(QWidget *widget) { m_column->addWidget(widget); }

void FieldPanel::addPair(const QString &caption, QWidget *widget, const QString &second, QWidget *secondWidget)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(captioned(caption, widget), 1);
    row->addWidget(captioned(second, secondWidget), 1);
    m_column->addLayout(row);
}

void FieldPanel::addEnd() { m_column->addStretch(1); }

}
