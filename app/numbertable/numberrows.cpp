#include "numbertable/numberrows.h"

#include "base/daytext.h"

#include <QLocale>

namespace wend {

std::vector<Period> rowsOf(const QDate &first, const QDate &last, SeriesStep step, Qt::DayOfWeek weekStart)
{
    std::vector<Period> rows;
    for (QDate from = stepStart(first, step, weekStart); from <= last;) {
        const QDate next = nextStep(from, step);
        rows.push_back({from, next.addDays(-1)});
        from = next;
    }
    return rows;
}

QString rowText(const Period &days, SeriesStep step, const QDate &today, const QLocale &locale)
{
    if (step == SeriesStep::Month)
        return monthAndYear(days.from, locale);
    const bool isOtherYear = days.from.year() != today.year();
    if (locale.language() == QLocale::Chinese) { // short enough for a narrow column
        const QString last = days.to.toString(QStringLiteral("M/d"));
        const QString first = days.from.toString(isOtherYear ? QStringLiteral("yyyy/M/d") : QStringLiteral("M/d"));
        return days.from == days.to ? first : first + QChar(0x2013) + last;
    }
    const QString first
        = dayAndMonth(days.from, locale) + (isOtherYear ? QChar(u' ') + QString::number(days.from.year()) : QString());
    if (days.from == days.to)
        return first;
    const bool isOneMonth = days.from.month() == days.to.month() && !isOtherYear;
    const QString last = dayAndMonth(days.to, locale);
    // "7 – 13 Sep" where the day comes first.
    const bool dayFirst = last.front().isDigit();
    return (isOneMonth && dayFirst ? QString::number(days.from.day()) : first) + QStringLiteral(" – ") + last;
}

}
