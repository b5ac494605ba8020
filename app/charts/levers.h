#pragma once

#include "charts/chartfacts.h"
#include "numbers/whatif.h"

namespace wend {

/// Something that a what-if can set, as it was measured.
struct Lever
{
    ScenarioLever kind = ScenarioLever::Conversion;
    StageId stage; ///< below which it stands; null: money, at the right
    QString name;
    QString label;                  ///< the same in short, above the slider
    std::optional<double> measured; ///< empty: withheld, and nothing is invented
    QString missing;                ///< why it was withheld
    double low = 0;                 ///< of what was measured; as high where there is none to give
    double high = 0;
    std::optional<double> target;
    double least = 0; ///< of the slider
    double most = 1;
    QString unit;
    std::optional<double> set; ///< moved by a person
    double value() const { return set.value_or(measured.value_or(least)); }
    bool operator==(const Lever &) const = default;
};

/// Those of a map's funnel in order, then those of money. `result` is of any what-if of the same numbers.
std::vector<Lever> leversOf(const ChartFacts &facts, const WhatIf &result, const std::vector<Setting> &settings);
/// "7.7 %", "2,508", "£62.77".
QString leverText(const Lever &lever, double value);

/// What a scenario sets.
std::vector<Setting> settingsOf(const Model &model, ScenarioId scenario);
/// Those of a map in order.
std::vector<const Scenario *> scenariosInOrder(const Model &model, MapId map);

struct FunnelPicture;
/// The funnel with what would be around it.
FunnelPicture whatIfPicture(const ChartFacts &facts, const WhatIf &result, const std::vector<Setting> &settings);

/// "+73 (43 to 101)", "as it was".
QString differenceText(const Range &difference, MetricKind kind, const QString &unit);
/// The sentence that the page begins with: orders, money taken, money left over. What may be none is too close to tell.
QString resultText(const ChartFacts &facts, const WhatIf &result);
bool isTooClose(const Range &difference);

}
