#include "numbers/comparedperiod.h"

namespace wend {

namespace {

bool isWholeMonths(const Period &period)
{
    return period.isValid() && period.from.day() == 1 && period.to.day() == period.to.daysInMonth();
}

QDate endOfMonth(const QDate &day) { return QDate(day.year(), day.month(), day.daysInMonth()); }

int monthsOf(const Period &period)
{
    return (period.to.year() - period.from.year()) * 12 + period.to.month() - period.from.month() + 1;
}

}

Period sameLengthBefore(const Period &period)
{
    return isWholeMonths(period) ? Period {period.from.addMonths(-monthsOf(period)), period.from.addDays(-1)}
                                 : periodBefore(period);
}

Period yearBefore(const Period &period)
{
    const Period before {period.from.addYears(-1), period.to.addYears(-1)};
    return isWholeMonths(period) ? Period {before.from, endOfMonth(before.to)} : before;
}

Period comparedPeriod(const Map &map, const Period &reported)
{
    if (!reported.isValid())
        return {};
    switch (map.comparison) {
    case Comparison::None: return {};
    case Comparison::Before: return sameLengthBefore(reported);
    case Comparison::YearAgo: return yearBefore(reported);
    case Comparison::Own: return {map.compareFrom, map.compareTo};
    }
    Q_UNREACHABLE();
}

}
