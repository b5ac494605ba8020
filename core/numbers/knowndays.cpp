#include "numbers/knowndays.h"

#include "model/lookup.h"
#include "model/typedsource.h"

namespace wend {

namespace {

constexpr int leastGap = 3;        ///< days; shops are closed on one or two of each week
constexpr double leastMissed = 10; ///< what a gap would have held: chance leaves that out once in 20,000

bool isOneOf(const std::vector<Period> &days, const QDate &day)
{
    return std::any_of(
        days.begin(), days.end(), [&](const Period &each) { return each.from <= day && day <= each.to; });
}

bool areAllOf(const std::vector<PeriodSeries::Point> &points, int days)
{
    return std::all_of(points.begin(), points.end(), [&](const PeriodSeries::Point &point) {
        return Period {point.from, point.to}.days() == days;
    });
}

}

std::vector<Period> knownDays(const Model &model, MetricId metric, const Period &period)
{
    std::vector<Period> found;
    const Metric *row = model.find(metric);
    if (!row || !period.isValid())
        return found;
    for (const ImportId id : importsOf(model, row->source)) {
        const Import &import = model.at(id);
        const Period days {std::max(import.periodFrom, period.from), std::min(import.periodTo, period.to)};
        if (mayHold(model.at(row->source), import, *row) && import.periodFrom.isValid() && days.isValid())
            found.push_back(days);
    }
    std::sort(found.begin(), found.end(), [](const Period &a, const Period &b) { return a.from < b.from; });
    std::vector<Period> joined;
    for (const Period &days : found) {
        if (!joined.empty() && days.from <= joined.back().to.addDays(1))
            joined.back().to = std::max(joined.back().to, days.to);
        else
            joined.push_back(days);
    }
    return joined;
}

Period knownSpan(const std::vector<Period> &days)
{
    return days.empty() ? Period() : Period {days.front().from, days.back().to};
}

std::vector<DayCount> countsByDay(const PeriodSeries &series, const std::vector<Period> &known)
{
    std::vector<DayCount> counts;
    if (series.fine.empty() || !series.shares.empty())
        return counts;
    if (areAllOf(series.fine, 7)) {
        for (const PeriodSeries::Point &week : series.fine)
            counts.push_back({week.from, week.value});
        return counts;
    }
    if (!areAllOf(series.fine, 1))
        return counts;
    auto next = series.fine.begin();
    const Period span = knownSpan(known);
    if (!span.isValid())
        return counts;
    for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
        while (next != series.fine.end() && next->from < day)
            ++next;
        const bool isTold = next != series.fine.end() && next->from == day;
        if (isTold || isOneOf(known, day))
            counts.push_back({day, isTold ? next->value : 0});
    }
    return counts;
}

Period gapIn(const std::vector<DayCount> &counts)
{
    double sum = 0;
    for (const DayCount &day : counts)
        sum += day.count;
    const double aDay = counts.empty() ? 0 : sum / double(counts.size());
    Period longest;
    for (auto from = counts.begin(); from != counts.end();) {
        const auto to = std::find_if(from, counts.end(), [](const DayCount &day) { return day.count > 0; });
        const auto days = to - from;
        if (days >= leastGap && double(days) * aDay >= leastMissed && (!longest.isValid() || days > longest.days()))
            longest = {from->day, std::prev(to)->day};
        from = to == counts.end() ? to : std::next(to);
    }
    return longest;
}

}
