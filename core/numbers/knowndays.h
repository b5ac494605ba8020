#pragma once

#include "model/model.h"
#include "model/series.h"
#include "numbers/rateratio.h"

namespace wend {

/// The days of the period that the files of a metric's source speak of, in order, none overlapping another. Not the
/// days of its samples: a day without an order is no day unknown.
std::vector<Period> knownDays(const Model &model, MetricId metric, const Period &period);

/// The first and the last of them; invalid where there are none.
Period knownSpan(const std::vector<Period> &days);

/// The metric by day over its known days, those without a number as 0; by week where that is the finest it has (each
/// week then counts as one, on its first day). Empty where it is told by longer spans, or by several.
std::vector<DayCount> countsByDay(const PeriodSeries &series, const std::vector<Period> &known);

/// The longest stretch of days without anything that chance would hardly ever leave so: a missing week, or one that the
/// shop was closed. `counts` are by day. Invalid where there is none.
Period gapIn(const std::vector<DayCount> &counts);

}
