#pragma once

#include "model/rows.h"

#include <vector>

namespace wend {

/// How a number or a conversion differs from that of the period it is compared with.
struct NumberChange
{
    std::optional<double> before; ///< what it was then; empty: nothing is known
    /// Of what adds up how much more of it there is a day, as a share (0.33: a third more); of anything else the
    /// difference. Empty: not compared.
    std::optional<double> change;
    std::optional<double> low; ///< the 95 % interval of the change; empty: there is none to give
    std::optional<double> high;
    bool isSure = false; ///< 0 is not in the interval, and both periods are fully known
    QString why;         ///< why it is not compared or never sure, as a sentence; empty: nothing stands against it
    bool operator==(const NumberChange &) const = default;
};

/// How many go on to the next stage, as a share with its 95 % Wilson interval (Wilson 1927).
struct Conversion
{
    double rate = 0; ///< 0 to 1, or visits per one seen where `fromReach`
    double low = 0;
    double high = 0;
    /// From what was only seen (reach, impressions) to people there is no conversion: said as "65 per 1,000 seen".
    bool fromReach = false;
    bool isApproximate = false;            ///< one of the two numbers is
    std::optional<NumberChange> change {}; ///< from the period compared with
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
    std::optional<NumberChange> change {}; ///< as of StageNumbers
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
    std::optional<Conversion> toNext;   ///< to the next stage that has a number of people or orders
    StageId next;                       ///< that stage; null without `toNext`
    bool overOthers = false;            ///< stages with numbers of another kind lie between here and there
    bool weakest = false;               ///< the step from here to the next is the weakest of the map (DESIGN 4.4)
    std::optional<NumberChange> change; ///< from the period compared with (numbers/comparison.h); empty: there is none
    std::vector<FurtherNumber> others;  ///< the stage's further numbers, in their order
    bool operator==(const StageNumbers &) const = default;
};

/// One entry a stage, in the order of the stages.
using MapNumbers = std::vector<StageNumbers>;

}
