#pragma once

#include "model/model.h"
#include "store/samplereader.h"

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
Period periodBefore(const Period &period);

/// The samples of a metric that count in a period, of all imports that stand in the model:
/// - Where several imports speak of the same days, the newest one does (by Import::at); days between two samples of an
/// import that are
///   no further apart than 45 days are spoken of as well, since many exports leave out days without events.
/// - Where the same days have a whole and parts of it (campaigns), only the whole; parts are added up where the metric
/// is additive.
/// - Of ranges of days that overlap within one import (a month and its days) the longest that lies inside the period.
/// - A week that crosses an end of the period counts by its days (`shares`). Any longer sample that lies only partly in
/// the period does not count: nobody knows which share of it does. It makes isPartial.
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
    std::vector<Point> shares; ///< the days of such weeks that lie in the period, with their share of the value
    bool isPartial = false;    ///< samples were left out since they lie only partly in the period
};

/// Of one value of a dimension, or over all. What an import speaks of, it speaks of for each value: of one that it does
/// not name there was nothing.
PeriodSeries seriesOf(
    const Model &model, const SampleReader &samples, MetricId metric, const Period &period, const Slice &slice = {});

/// The metric in the whole period: the sum where it is additive; else the one number that the period has, and nothing
/// where it has several (people of two months may be the same people, and a rate is never summed). Scores and durations
/// are averaged over their days.
std::optional<double> valueOf(const Metric &metric, const PeriodSeries &series);
/// True where that number is only about right: it holds a share of a week, or an average of averages.
bool isApproximate(const Metric &metric, const PeriodSeries &series);

/// The metric in `parts` equal parts of the period (a day on a border is shared out): sums where it is additive, means
/// otherwise. Empty where there is nothing finer than the parts to tell.
std::vector<double> courseOf(const Metric &metric, const PeriodSeries &series, const Period &period, int parts = 12);

/// First and last day that any sample of a metric speaks of; invalid where there are none.
Period extentOf(const Model &model, const SampleReader &samples, MetricId metric);

}
