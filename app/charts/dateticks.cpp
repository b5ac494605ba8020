#include "charts/dateticks.h"

#include "base/daytext.h"

#include <QLocale>

namespace wend {

namespace {

std::vector<QDate> everyDays(const QDate &first, const QDate &last, int days)
{
    std::vector<QDate> ticks;
    for (QDate day = first; day <= last; day = day.addDays(days))
        ticks.push_back(day);
    return ticks;
}

std::vector<QDate> everyMonths(const QDate &first, const QDate &last, int months)
{
    std::vector<QDate> ticks;
    QDate day(first.year(), 1, 1);
    for (; day <= last; day = day.addMonths(months)) {
        if (day >= first)
            ticks.push_back(day);
    }
    return ticks;
}

}

std::vector<DateTick> dateTicks(const QDate &first, const QDate &last, int most, const QLocale &locale)
{
    const qint64 days = first.daysTo(last) + 1;
    std::vector<QDate> found;
    bool byMonth = false;
    for (int step : {1, 2, 7, 14}) {
        if (found.empty() && (days + step - 1) / step <= most)
            found = everyDays(first, last, step);
    }
    for (int step : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200}) {
        if (found.empty() && days / (30 * step) < most) {
            found = everyMonths(first, last, step);
            byMonth = true;
        }
    }
    std::vector<DateTick> ticks;
    for (const QDate &day : found)
        ticks.push_back({day, byMonth ? monthAndYear(day, locale) : dayAndMonth(day, locale)});
    return ticks;
}

}
