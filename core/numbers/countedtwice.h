#pragma once

#include "numbers/funnel.h"

namespace wend {

/// Two numbers of one stage that count the same thing: orders by the shop and by analytics. They are no step from one
/// to the other; the owner says which one leads.
struct CountedTwice
{
    BindingId leading;
    BindingId other;
    double leadingValue = 0;
    double otherValue = 0;
    double apart = 0; ///< apartOf
    /// The least and the most that they are apart in the parts of the period; empty where there are fewer than three.
    std::optional<std::pair<double, double>> range;
    bool operator==(const CountedTwice &) const = default;
};

/// Of a stage's numbers in a period, which `series` tells: each that counts what one before it counts already.
std::vector<CountedTwice> countedTwiceAt(
    const Model &model, StageId stage, const MetricSeries &series, const Period &period);

/// "Two counts of orders: 120 by GA4, 131 by Shopify, 8.4 % apart (6 to 11 % over time)."
QString textOf(const Model &model, const CountedTwice &counts);
/// What tells a number from the other one: its source, or its own name where both are of one source.
QString nameAmong(const Model &model, const CountedTwice &counts, BindingId number);

}
