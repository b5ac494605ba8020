#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"
#include "model/series.h"

namespace wend {

/// A number that is not known exactly: the mean of its draws, and where 95 % of them lie.
struct Range
{
    double mean = 0;
    double low = 0;
    double high = 0;
    bool operator==(const Range &) const = default;
};

/// What one scenario sets: a conversion (0 to 1) that leads to a stage, the number that a stage begins with, or what
/// one thing sold brings or costs (no stage).
struct Setting
{
    ScenarioLever lever = ScenarioLever::Conversion;
    StageId stage;
    double value = 0;
    bool operator==(const Setting &) const = default;
};

/// What a stage of the funnel would have.
struct StageOutcome
{
    StageId stage;
    double measured = 0;
    Range value;
    Range difference; ///< from what was measured, by the same draws
    bool operator==(const StageOutcome &) const = default;
};

/// Money at the end of the funnel.
struct MoneyOutcome
{
    double measured = 0;
    Range value;
    Range difference;
    bool operator==(const MoneyOutcome &) const = default;
};

struct WhatIf
{
    std::vector<StageOutcome> stages;    ///< those with people or orders, in order
    std::optional<MoneyOutcome> revenue; ///< empty: no stage of the funnel has money
    StageId sold;                        ///< whose number is of the things that bring it; null without revenue
    double price = 0;                    ///< what one of them brings, as measured
    std::optional<MoneyOutcome> profit;  ///< what is left over; empty where revenue or a cost is missing
    QStringList remarks;                 ///< what is missing, a sentence each
    bool operator==(const WhatIf &) const = default;
};

/// What a map's funnel would come to, were some of it as `settings` say. 10,000 draws with a fixed seed, the same for
/// the present and the scenario: numbers that the funnel begins with are gamma with the spread that their days have
/// (numbers/rateratio.h), shares are beta(k + ½, n − k + ½) (Jeffreys' prior; L. D. Brown, T. T. Cai, A. DasGupta,
/// Statistical Science 16 (2001), 101–133), what one thing sold brings is normal with the spread of its days; what is
/// set is exact. Ranges are the 2.5 and 97.5 % points. `series` are those of the map in the period of `numbers`.
WhatIf whatIf(const Model &model, MapId map, const MapNumbers &numbers, const MapSeries &series,
    const std::vector<Setting> &settings);

/// What one step alone would bring, made as good as its target, or a tenth better where it has none.
struct StepGain
{
    StageId stage; ///< that it leads to
    double rate = 0;
    double better = 0;
    Range gain; ///< of what is left over, else of money taken, else of the last number of the funnel
    bool operator==(const StepGain &) const = default;
};
/// All steps, those that bring most first. `day` says which targets hold.
std::vector<StepGain> gainsOfSteps(
    const Model &model, MapId map, const MapNumbers &numbers, const MapSeries &series, const QDate &day);

}
