#pragma once

#include "model/rows.h"

#include <vector>

namespace wend {

/// How many go on to the next stage, as a share with its 95 % Wilson interval (Wilson 1927).
struct Conversion
{
    double rate = 0; ///< 0 to 1, or visits per one seen where `fromReach`
    double low = 0;
    double high = 0;
    /// From what was only seen (reach, impressions) to people there is no conversion: said as "65 per 1,000 seen".
    bool fromReach = false;
    bool isApproximate = false; ///< one of the two numbers is
    bool operator==(const Conversion &) const = default;
};

/// A number of a stage that stands small under the one that leads.
struct FurtherNumber
{
    BindingId binding;
    MetricId metric;
    QString label;
    MetricKind kind = MetricKind::Count;
    QString unit;
    std::optional<double> value; ///< as of StageNumbers
    bool isApproximate = false;
    bool operator==(const FurtherNumber &) const = default;
};

/// The number a stage shows, computed by core/numbers; plain data for layout, drawing and charts.
struct StageNumbers
{
    StageId stage;
    BindingId binding; ///< null: no metric is bound to this stage, and the rest is empty
    MetricId metric;
    QString label; ///< "orders"
    MetricKind kind = MetricKind::Count;
    QString unit;
    std::optional<double> value; ///< in the map's reporting period; empty: the metric has no samples there
    bool isApproximate = false;  ///< weeks that cross the ends of the period count in it by their days
    std::vector<double> course;  ///< the value in up to 12 equal parts of the period, for the small course over time
    std::optional<Conversion> toNext;  ///< to the next stage that has a number of people or orders
    StageId next;                      ///< that stage; null without `toNext`
    bool overOthers = false;           ///< stages with numbers of another kind lie between here and there
    bool weakest = false;              ///< the step from here to the next is the weakest of the map (DESIGN 4.4)
    std::vector<FurtherNumber> others; ///< the stage's further numbers, in their order
    bool operator==(const StageNumbers &) const = default;
};

/// One entry a stage, in the order of the stages.
using MapNumbers = std::vector<StageNumbers>;

}
