#pragma once

#include "model/series.h"

namespace wend {

/// What was read of a metric; empty where nothing was.
const PeriodSeries &seriesIn(const MetricSeries &series, MetricId metric);

/// The metric in the whole period: the sum where it is additive; else the one number that the period has, and nothing
/// where it has several (people of two months may be the same people, and a rate is never summed). Scores and durations
/// are averaged over their days.
std::optional<double> valueOf(const Metric &metric, const PeriodSeries &series);
/// True where that number is only about right: it holds a share of a week, or an average of averages.
bool isApproximate(const Metric &metric, const PeriodSeries &series);

/// The metric in `parts` equal parts of the period (a day on a border is shared out): sums where it is additive, means
/// otherwise. Empty where there is nothing finer than the parts to tell.
std::vector<double> courseOf(const Metric &metric, const PeriodSeries &series, const Period &period, int parts = 12);

}
