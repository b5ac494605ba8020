#include "importing/columnpopup.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>

namespace wend {

using What = ColumnRole::What;

ColumnPopup::ColumnPopup(const QString &title, std::vector<ColumnChoice> choices, const QString &facts, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_choices(std::move(choices)),
      m_number(new QWidget),
      m_name(new QLineEdit),
      m_unit(new QLineEdit),
      m_additive(new QCheckBox(tr("Days and rows add up")))
{
    setObjectName(QStringLiteral("columnPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setMinimumWidth(330);
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(grid);
    for (int choice = 0; choice < int(m_choices.size()); ++choice) {
        addChoice(choice);
        grid->addWidget(m_buttons.back(), choice, 0);
        grid->addWidget(m_outcomes.back(), choice, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    addNumberFields();
    layout->addWidget(m_number);
    auto *rule = new QFrame;
    rule->setFrameShape(HLine);
    rule->setForegroundRole(QPalette::Midlight);
    auto *why = new QLabel(facts);
    why->setObjectName(QStringLiteral("columnFacts"));
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setProperty("caption", true);
    layout->addWidget(rule);
    layout->addWidget(why);
    followChoice();
    if (m_chosen >= 0)
        m_buttons[size_t(m_chosen)]->setFocus();
}

void ColumnPopup::addChoice(int choice)
{
    const ColumnChoice &each = m_choices[size_t(choice)];
    auto *button = new QRadioButton(each.text, this);
    button->setObjectName(QStringLiteral("choice%1").arg(choice));
    button->setChecked(each.isNow);
    button->setMinimumWidth(button->sizeHint().width() + 16); // with the frame of the focus
    if (each.isNow)
        m_chosen = choice;
    m_buttons.push_back(button);
    auto *outcome = new QLabel(this);
    outcome->setTextFormat(Qt::PlainText);
    outcome->setProperty("caption", true);
    m_outcomes.push_back(outcome);
    connect(button, &QRadioButton::toggled, this, [this, choice](bool isOn) {
        if (isOn)
            choose(choice);
    });
}

void ColumnPopup::addNumberFields()
{
    m_name->setObjectName(QStringLiteral("columnName"));
    m_unit->setObjectName(QStringLiteral("columnUnit"));
    m_additive->setObjectName(QStringLiteral("columnAdditive"));
    m_additive->setToolTip(
        tr("Off where the same people may be counted on several days, and for shares and averages."));
    m_unit->setMaximumWidth(70);
    auto *name = new QLabel(tr("Name"));
    auto *unit = new QLabel(tr("Unit"));
    name->setBuddy(m_name);
    unit->setBuddy(m_unit);
    auto *fields = new QGridLayout(m_number);
    fields->setContentsMargins(0, 2, 0, 0);
    fields->addWidget(name, 0, 0);
    fields->addWidget(m_name, 0, 1);
    fields->addWidget(unit, 0, 2);
    fields->addWidget(m_unit, 0, 3);
    fields->addWidget(m_additive, 1, 0, 1, 4);
    fields->setColumnStretch(1, 1);
    connect(m_additive, &QCheckBox::clicked, this, &ColumnPopup::sayNumber);
    for (QLineEdit *line : {m_name, m_unit}) {
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified())
                sayNumber();
        });
    }
}

void ColumnPopup::choose(int choice)
{
    // What was typed as the name goes along to another kind.
    const QString name = m_name->text().simplified();
    m_chosen = choice;
    ColumnWord &word = m_choices[size_t(choice)].word;
    if (word.what == What::Number && m_number->isVisibleTo(this) && !name.isEmpty())
        word.name = name;
    followChoice();
    m_isChanged = true;
    emit said(word);
}

/// Shows what belongs to the choice.
void ColumnPopup::followChoice()
{
    const bool isNumber = m_chosen >= 0 && m_choices[size_t(m_chosen)].word.what == What::Number;
    m_number->setVisible(isNumber);
    if (isNumber) {
        const ColumnWord &word = m_choices[size_t(m_chosen)].word;
        m_name->setText(word.name);
        m_unit->setText(word.unit);
        m_additive->setChecked(word.additive);
        // Shares are in %, durations in seconds: nothing to say there.
        m_unit->setEnabled(word.kind != MetricKind::Rate && word.kind != MetricKind::Duration);
    }
    adjustSize();
}

void ColumnPopup::sayNumber()
{
    if (m_chosen < 0)
        return;
    ColumnWord &word = m_choices[size_t(m_chosen)].word;
    if (const QString name = m_name->text().simplified(); !name.isEmpty())
        word.name = name;
    word.unit = m_unit->text().simplified();
    word.additive = m_additive->isChecked();
    for (QLineEdit *line : {m_name, m_unit})
        line->setModified(false);
    m_isChanged = true;
    emit said(word);
}

void ColumnPopup::showOutcome(int choice, const QString &text)
{
    m_outcomes[size_t(choice)]->setText(text);
    adjustSize();
}

void ColumnPopup::popUpBeside(const QRect &head)
{
    adjustSize();
    const QRect free = (parentWidget() ? parentWidget()->screen() : screen())->availableGeometry();
    const bool fitsRight = head.right() + 2 + width() <= free.right();
    const bool fitsLeft = head.left() - 2 - width() >= free.left();
    const int left = fitsRight ? head.right() + 2 : fitsLeft ? head.left() - 2 - width() : free.right() - width();
    const int top = std::clamp(head.bottom() + 2, free.top(), std::max(free.top(), free.bottom() - height()));
    move(std::max(free.left(), left), top);
    show();
}

void ColumnPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        close(); // what was typed in a field is said by now
    } else if (event->key() == Qt::Key_Escape) {
        for (QLineEdit *line : {m_name, m_unit})
            line->setModified(false);
        if (m_isChanged)
            emit takenBack();
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}
