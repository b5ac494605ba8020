#include "importing/readingline.h"

#include "importing/columnwords.h"
#include "importing/elidedlabel.h"
#include "sources/importwords.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace wend {

namespace {

constexpr int monthsOffered = 6;

QAction *addChoice(QMenu &menu, QActionGroup &group, const QString &text, const QString &name, bool isChosen)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
    return action;
}

}

ReadingLine::ReadingLine(QWidget *parent)
    : QWidget(parent),
      m_summary(new ElidedLabel),
      m_change(new QToolButton),
      m_menu(new QMenu(this))
{
    m_summary->setObjectName(QStringLiteral("reading"));
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setProperty("hint", true);
    m_change->setObjectName(QStringLiteral("changeReading"));
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change how the file is read"));
    m_change->setProperty("link", true);
    m_change->setPopupMode(QToolButton::InstantPopup);
    m_change->setFocusPolicy(Qt::TabFocus);
    m_change->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("readingMenu"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_summary, 1);
    row->addWidget(m_change);
    connect(m_menu, &QMenu::aboutToShow, this, &ReadingLine::fill);
}

void ReadingLine::show(const PendingFile &pending, const ReadOptions &said, const std::optional<DateReadings> &dates)
{
    m_said = said;
    // Plain letters are the same in all of them.
    m_encoding = pending.file.encoding == u"ascii" ? QStringLiteral("utf-8") : pending.file.encoding;
    m_delimiter = pending.file.delimiter;
    m_isPlainText = pending.file.container.isEmpty();
    m_dates = dates;
    m_summary->setText(summary(dates));
}

QString ReadingLine::summary(const std::optional<DateReadings> &dates) const
{
    QStringList parts;
    // A spreadsheet says itself how its cells are written and parted.
    if (m_isPlainText)
        parts << encodingText(m_encoding) << delimiterText(m_delimiter);
    if (dates)
        //: a date as the file writes it, and the day that it is
        parts << tr("%1 is %2")
                     .arg(dates->example, periodInWords(dates->readings.front().day, dates->readings.front().day));
    //: between the things that are said of how a file was read
    return parts.isEmpty() ? QString() : tr("Read as %1").arg(parts.join(tr(", ")));
}

void ReadingLine::fill()
{
    m_menu->clear();
    addDates();
    addPeriods();
    if (!m_isPlainText)
        return;
    addLetters();
    addDelimiters();
}

void ReadingLine::addDates()
{
    if (!m_dates || m_dates->readings.size() < 2)
        return;
    auto *group = new QActionGroup(m_menu);
    bool isFirst = true;
    for (const DateReadings::Reading &reading : m_dates->readings) {
        const QString name = reading.order == DateOrder::DayMonthYear ? QStringLiteral("dayFirst")
            : reading.order == DateOrder::MonthDayYear                ? QStringLiteral("monthFirst")
                                                                      : QStringLiteral("yearFirst");
        QAction *action
            = addChoice(*m_menu, *group, tr("%1 is %2").arg(m_dates->example, periodInWords(reading.day, reading.day)),
                name, std::exchange(isFirst, false));
        connect(action, &QAction::triggered, this, [this, order = reading.order] {
            m_said.dates = order;
            emit said(m_said);
        });
    }
    m_menu->addSeparator();
}

void ReadingLine::addPeriods()
{
    QMenu *periods = m_menu->addMenu(tr("The whole file is about"));
    periods->setObjectName(QStringLiteral("wholePeriod"));
    QDate month(QDate::currentDate().year(), QDate::currentDate().month(), 1);
    for (int back = 0; back < monthsOffered; ++back) {
        const QDate last = month.addMonths(1).addDays(-1);
        connect(periods->addAction(periodInWords(month, last)), &QAction::triggered, this,
            [this, month, last] { emit periodSaid(month, last); });
        month = month.addMonths(-1);
    }
    connect(periods->addAction(tr("Other days…")), &QAction::triggered, this, &ReadingLine::periodAsked);
}

void ReadingLine::addLetters()
{
    QMenu *letters = m_menu->addMenu(tr("Letters"));
    letters->setObjectName(QStringLiteral("letters"));
    auto *group = new QActionGroup(letters);
    QStringList names = knownEncodings();
    if (!names.contains(m_encoding))
        names.prepend(m_encoding);
    for (const QString &name : names) {
        QAction *action = addChoice(*letters, *group, encodingText(name), name, name == m_encoding);
        connect(action, &QAction::triggered, this, [this, name] {
            m_said.encoding = name;
            emit said(m_said);
        });
    }
}

void ReadingLine::addDelimiters()
{
    QMenu *signs = m_menu->addMenu(tr("Cells parted by"));
    signs->setObjectName(QStringLiteral("delimiters"));
    auto *group = new QActionGroup(signs);
    std::vector<QChar> all {u',', u';', u'\t', u'|', QChar()};
    if (std::find(all.begin(), all.end(), m_delimiter) == all.end())
        all.insert(all.begin(), m_delimiter);
    for (const QChar sign : all) {
        QAction *action = addChoice(*signs, *group, delimiterText(sign), QString(sign), sign == m_delimiter);
        connect(action, &QAction::triggered, this, [this, sign] {
            m_said.delimiter = sign;
            m_said.headers.clear(); // lines may be cut otherwise now
            m_said.partHeaders.clear();
            emit said(m_said);
        });
    }
}

}
