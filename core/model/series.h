#pragma once

#include "model/rows.h"

#include <map>
#include <vector>

namespace wend {

/// First and last day, both included.
struct Period
{
    QDate from;
    QDate to;
    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    int days() const { return int(from.daysTo(to)) + 1; }
    bool operator==(const Period &) const = default;
};

/// The period of equal length right before.
inline Period periodBefore(const Period &period)
{
    return {period.from.addDays(-period.days()), period.from.addDays(-1)};
}

/// What a metric says of a period, read from samples by store/seriesreader.h; plain data for core/numbers and charts.
struct PeriodSeries
{
    struct Point
    {
        QDate from;
        QDate to;
        double value = 0;
        bool operator==(const Point &) const = default;
    };
    std::vector<Point> points; ///< by first day, none overlapping another
    std::vector<Point> fine;   ///< the same with the shortest ranges instead of the longest, for the course
    std::vector<Point> shares; ///< the days of weeks that cross an end of the period, with their share of the value
    bool isPartial = false;    ///< samples were left out since they lie only partly in the period
    bool operator==(const PeriodSeries &) const = default;
};

/// Of several metrics in one period.
using MetricSeries = std::map<MetricId, PeriodSeries>;

/// All that the numbers at the stages of a map are computed from.
struct MapSeries
{
    Period period;     ///< invalid: no day is known, and the rest is empty
    MetricSeries now;  ///< in the period, of every metric at a stage
    MetricSeries past; ///< in the period before, of the metrics that count in the funnel
    bool operator==(const MapSeries &) const = default;
};

}
