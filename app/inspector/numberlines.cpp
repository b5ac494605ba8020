#include "inspector/numberlines.h"

#include "layout/numbertext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace wend {

NumberLines::NumberLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void NumberLines::show(const std::vector<BoundNumber> &numbers, const QString &language)
{
    while (QLayoutItem *item = m_column->takeAt(0)) { // a pressed one goes when its event is over
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BoundNumber &number : numbers)
        addLine(QStringLiteral("%1 %2").arg(numberText(number, language), number.label.simplified()),
            tr("Open this number, to read or to type it"), number.binding);
    addLine(numbers.empty() ? tr("Type numbers…") : tr("All numbers…"), tr("A table by day, week or month"), {});
}

void NumberLines::addLine(const QString &text, const QString &tip, BindingId number)
{
    auto *line = new QPushButton;
    line->setProperty("line", true);
    line->setObjectName(number ? QStringLiteral("numberLine") : QStringLiteral("allNumbers"));
    line->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    line->setToolTip(tip);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(line, &QPushButton::clicked, this, [this, number] { emit chosen(number); });
    m_column->addWidget(line);
}

}
