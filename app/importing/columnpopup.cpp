#include "importing/columnpopup.h"

#include "base/language.h"
#include "importing/columnwords.h"
#include "model/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

namespace wend {

using What = ColumnRole::What;

ColumnPopup::ColumnPopup(
    const Column &column, const ColumnRole &role, const QString &currency, const QString &language, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_column(column),
      m_currency(currency),
      m_number(new QWidget),
      m_name(new QLineEdit),
      m_kind(new QComboBox),
      m_unit(new QLineEdit),
      m_additive(new QCheckBox(tr("Days and rows add up")))
{
    setObjectName(QStringLiteral("columnPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setMinimumWidth(300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    const QString heading = column.heading.simplified();
    auto *title = new QLabel(heading.isEmpty() ? tr("A column without a name") : heading.left(80));
    title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    auto *what = new QLabel(heading.isEmpty() ? tr("Only columns with a name can be used.")
                                              : tr("The file has here: %1").arg(columnText(column)));
    what->setProperty("hint", true);
    layout->addWidget(title);
    layout->addWidget(what);

    addChoice(What::Day, tr("The day"), tr("The day that each row is about."));
    addChoice(What::FirstDay, tr("The first day"), tr("Where each row is about several days."));
    addChoice(What::LastDay, tr("The last day"), tr("Where each row is about several days."));
    QRadioButton *number = addChoice(What::Number, tr("A number"), tr("Something to count or to add up."));
    addNumberFields(role, language);
    addChoice(What::Breakdown, tr("A breakdown"), tr("What the numbers are of: a campaign, a page, a product."));
    addChoice(What::LeftOut, tr("Leave it out"), tr("It says nothing about the journey."));

    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("columnDone"));
    layout->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QPushButton::clicked, this, &QWidget::close);

    m_word = {role.what, role.metric.label.in(language), role.metric.unit, role.metric.kind.value_or(kindOf(column)),
        role.metric.additive.value_or(isUsuallyAdditive(kindOf(column)))};
    if (m_word.name.isEmpty())
        m_word.name = column.name.isEmpty() ? heading : column.name;
    if (role.what != What::Number && m_word.unit.isEmpty())
        m_word.unit = unitOf(m_word.kind, column);
    m_name->setText(m_word.name);
    m_kind->setCurrentIndex(m_kind->findData(int(m_word.kind)));
    m_unit->setText(m_word.unit);
    m_additive->setChecked(m_word.additive);
    for (const auto &[each, button] : m_choices)
        button->setChecked(each == role.what);
    follow();
    for (const auto &[each, button] : m_choices)
        connect(button, &QRadioButton::clicked, this, [this, each = each] {
            m_word.what = each;
            follow();
            tell();
        });
    connect(m_kind, &QComboBox::activated, this, &ColumnPopup::takeKind);
    connect(m_additive, &QCheckBox::clicked, this, &ColumnPopup::tell);
    for (QLineEdit *line : {m_name, m_unit})
        connect(line, &QLineEdit::editingFinished, this, &ColumnPopup::tell);
    if (number->isChecked())
        m_name->setFocus();
    else
        for (const auto &[each, button] : m_choices) {
            if (button->isChecked())
                button->setFocus();
        }
}

QRadioButton *ColumnPopup::addChoice(What what, const QString &text, const QString &tip)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(QStringLiteral("column%1").arg(int(what)));
    button->setToolTip(tip);
    button->setVisible(canBe(m_column, what));
    button->setEnabled(canBe(m_column, what));
    layout()->addWidget(button);
    m_choices.emplace_back(what, button);
    return button;
}

void ColumnPopup::addNumberFields(const ColumnRole &role, const QString &language)
{
    Q_UNUSED(role);
    Q_UNUSED(language);
    m_name->setObjectName(QStringLiteral("columnName"));
    m_kind->setObjectName(QStringLiteral("columnKind"));
    m_unit->setObjectName(QStringLiteral("columnUnit"));
    m_additive->setObjectName(QStringLiteral("columnAdditive"));
    m_additive->setToolTip(
        tr("Off where the same people may be counted on several days, and for shares and averages."));
    for (const auto &[kind, word] : EnumWords<MetricKind>::list)
        m_kind->addItem(nameOf(kind, interfaceLanguage()), int(kind));
    auto *form = new QFormLayout(m_number);
    form->setContentsMargins(22, 0, 0, 4);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(m_additive);
    layout()->addWidget(m_number);
}

// Another kind usually brings another unit, and whether it adds up.
void ColumnPopup::takeKind()
{
    const auto kind = MetricKind(m_kind->currentData().toInt());
    if (kind == m_word.kind)
        return;
    m_word.kind = kind;
    m_unit->setText(
        kind == MetricKind::Money && unitOf(kind, m_column).isEmpty() ? m_currency : unitOf(kind, m_column));
    m_additive->setChecked(isUsuallyAdditive(kind));
    follow();
    tell();
}

void ColumnPopup::follow()
{
    m_number->setVisible(m_word.what == What::Number);
    // Shares are in %, durations in seconds: nothing to say there.
    m_unit->setEnabled(m_word.kind != MetricKind::Rate && m_word.kind != MetricKind::Duration);
    adjustSize();
}

void ColumnPopup::tell()
{
    ColumnWord now = m_word;
    now.name = m_name->text().simplified();
    now.unit = m_unit->text().simplified();
    now.additive = m_additive->isChecked();
    if (now.name.isEmpty())
        now.name = m_column.name.isEmpty() ? m_column.heading : m_column.name;
    m_word = now;
    emit said(now);
}

void ColumnPopup::popUpBelow(const QRect &head)
{
    adjustSize();
    const QRect free = (parentWidget() ? parentWidget()->screen() : screen())->availableGeometry();
    const int left = std::clamp(head.left(), free.left(), std::max(free.left(), free.right() - width()));
    const int top = std::clamp(head.bottom() + 2, free.top(), std::max(free.top(), free.bottom() - height()));
    move(left, top);
    show();
}

// Enter in a field takes over what was typed and closes.
void ColumnPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

}
