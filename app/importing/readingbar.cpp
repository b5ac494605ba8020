#include "importing/readingbar.h"

#include "importing/columnwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace wend {

namespace {

QString dayText(const QDate &day) { return QLocale().toString(day, QLocale::LongFormat); }

/// A caption and a choice side by side.
QWidget *part(const QString &caption, QComboBox *choice, const QString &name)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 12, 0);
    auto *label = new QLabel(caption);
    label->setProperty("caption", true);
    label->setBuddy(choice);
    choice->setObjectName(name);
    choice->setAccessibleName(caption);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(label);
    row->addWidget(choice);
    return widget;
}

}

ReadingBar::ReadingBar(QWidget *parent)
    : QWidget(parent),
      m_choices(new QWidget),
      m_encoding(new QComboBox),
      m_delimiter(new QComboBox),
      m_dates(new QComboBox),
      m_ask(new QWidget),
      m_question(new QLabel),
      m_dayFirst(new QPushButton),
      m_monthFirst(new QPushButton)
{
    m_encodingPart = part(tr("Letters"), m_encoding, QStringLiteral("encoding"));
    m_delimiterPart = part(tr("Cells parted by"), m_delimiter, QStringLiteral("delimiter"));
    m_datesPart = part(tr("Dates"), m_dates, QStringLiteral("dates"));
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(0);
    for (QWidget *each : {m_encodingPart, m_delimiterPart, m_datesPart})
        choices->addWidget(each);
    choices->addStretch();

    auto *ask = new QHBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("dateQuestion"));
    m_dayFirst->setObjectName(QStringLiteral("dayFirst"));
    m_monthFirst->setObjectName(QStringLiteral("monthFirst"));
    ask->addWidget(m_question, 1);
    for (QPushButton *button : {m_dayFirst, m_monthFirst})
        ask->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ask);
    layout->addWidget(m_choices);

    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_said.encoding = m_encoding->currentData().toString();
        emit said(m_said);
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_said.delimiter = m_delimiter->currentData().toChar();
        m_said.headers.clear(); // lines may be cut otherwise now
        m_said.partHeaders.clear();
        emit said(m_said);
    });
    connect(m_dates, &QComboBox::activated, this, [this] { say(DateOrder(m_dates->currentData().toInt())); });
    connect(m_dayFirst, &QPushButton::clicked, this, [this] { say(DateOrder::DayMonthYear); });
    connect(m_monthFirst, &QPushButton::clicked, this, [this] { say(DateOrder::MonthDayYear); });
}

void ReadingBar::say(DateOrder order)
{
    m_said.dates = order;
    emit said(m_said);
}

void ReadingBar::show(const PendingFile &pending, const ReadOptions &said)
{
    m_said = said;
    showEncodings(pending.file);
    showDelimiters(pending.file);
    // A spreadsheet says itself how its cells are written and parted.
    m_encodingPart->setVisible(pending.file.container.isEmpty());
    m_delimiterPart->setVisible(pending.file.container.isEmpty());
    showDates(pending);
}

void ReadingBar::showEncodings(const ReadFile &file)
{
    m_encoding->clear();
    QStringList names = knownEncodings();
    if (file.encoding != QLatin1String("ascii") && !names.contains(file.encoding))
        names.prepend(file.encoding);
    for (const QString &name : names)
        m_encoding->addItem(encodingText(name), name);
    // Plain letters are the same in all of them.
    m_encoding->setCurrentIndex(std::max(
        0, m_encoding->findData(file.encoding == QLatin1String("ascii") ? QStringLiteral("utf-8") : file.encoding)));
}

void ReadingBar::showDelimiters(const ReadFile &file)
{
    m_delimiter->clear();
    std::vector<QChar> signs {u',', u';', u'\t', u'|', QChar()};
    if (std::find(signs.begin(), signs.end(), file.delimiter) == signs.end())
        signs.insert(signs.begin(), file.delimiter);
    for (const QChar sign : signs) {
        m_delimiter->addItem(delimiterText(sign), sign);
        if (sign == file.delimiter)
            m_delimiter->setCurrentIndex(m_delimiter->count() - 1);
    }
}

void ReadingBar::showDates(const PendingFile &pending)
{
    const auto open = openDateOf(pending.file);
    const bool mustAsk = open && pending.needsDateOrder();
    m_ask->setVisible(mustAsk);
    m_datesPart->setVisible(open && !mustAsk);
    if (!open)
        return;
    //: %1 is a date as the file writes it (03/04/2026), %2 and %3 the two days that it could be
    m_question->setText(
        tr("Is “%1” %2, or %3?").arg(open->example, dayText(open->dayFirst), dayText(open->monthFirst)));
    m_dayFirst->setText(dayText(open->dayFirst));
    m_monthFirst->setText(dayText(open->monthFirst));
    m_dates->clear();
    //: %1 is a date as the file writes it, %2 the day that it is then
    m_dates->addItem(
        tr("day first: %1 is %2").arg(open->example, dayText(open->dayFirst)), int(DateOrder::DayMonthYear));
    m_dates->addItem(
        tr("month first: %1 is %2").arg(open->example, dayText(open->monthFirst)), int(DateOrder::MonthDayYear));
    m_dates->setCurrentIndex(m_dates->findData(int(open->order)));
}

}
