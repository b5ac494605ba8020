#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"
#include "model/series.h"

#include <QStringList>

namespace wend {

/// Heads of a kind that can go on to the next stage.
inline bool isCounted(MetricKind kind) { return kind == MetricKind::People || kind == MetricKind::Orders; }

/// What the numbers of a map say: computed from series that were read before, from the model and from nothing else.
struct Funnel
{
    MapNumbers numbers;
    MapNumbers past;     ///< in the period before, without its weakest step; empty where there is no period
    QStringList remarks; ///< what there is to say about the numbers, a sentence each
};

/// The number of each stage, the conversions between them and the weakest step. Only the first metric of a stage counts
/// in the funnel. `series` are those of the map (store/seriesreader.h); a metric that is not among them has no number.
Funnel funnelOf(const Model &model, MapId map, const MapSeries &series);

/// A number bound to a stage or a touchpoint, with its course and the step that it is within the same place.
struct BoundNumber : FurtherNumber
{
    std::vector<double> course;
    /// Of those bound before it, the smallest larger number: how many of it this one is ("form_start 612, purchase
    /// 241: 39.4 %").
    std::optional<Conversion> ofLarger;
    BindingId larger;
};
/// All numbers of a stage or a touchpoint in their order, not only the first.
std::vector<BoundNumber> numbersAt(
    const Model &model, const std::vector<BindingId> &bindings, const MetricSeries &series, const Period &period);

/// The share that goes on, with its 95 % interval (Wilson 1927); empty where nobody came or more went than came.
std::optional<Conversion> conversionBetween(MetricKind from, double came, MetricKind to, double went);

/// Why there is no conversion from a stage to the next one, as a sentence: its number is none of people or orders, both
/// numbers count the same, more went than came. Empty where there is a conversion or nothing to tell.
QString whyNoConversion(const Model &model, const MapNumbers &numbers, int at);

/// Marks the weakest step (DESIGN 4.4): the one furthest below its stage's target; where no step has a target, the one
/// that fell surely below its own past; where there is no past, the one with the smallest upper bound of its interval
/// over the geometric mean of the other steps, if that is under 1. One step alone is never the weakest. `past` is empty
/// or has an entry a stage, and so is `otherDays`: true where the step's two numbers are of different days, so that it
/// is not judged.
void markWeakest(MapNumbers &numbers, const std::vector<std::optional<double>> &targets, const MapNumbers &past,
    const std::vector<bool> &otherDays = {});
/// By which rule the weakest step was found, as a sentence; empty where there is none.
QString whyWeakest(const Model &model, const MapNumbers &numbers, const MapNumbers &past);

}
