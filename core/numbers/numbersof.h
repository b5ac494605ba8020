#pragma once

#include "model/mapnumbers.h"
#include "numbers/periodseries.h"

#include <QStringList>

namespace wend {

/// The map's reporting period; where it has none, all days that its metrics speak of. Invalid where there are none.
Period periodOf(const Model &model, const SampleReader &samples, MapId map);

/// The number of each stage, the conversions between them and the weakest step, in the map's own reporting period or in
/// another. Only the first metric of a stage counts in the funnel.
MapNumbers numbersOf(const Model &model, const SampleReader &samples, MapId map);
MapNumbers numbersOf(
    const Model &model, const SampleReader &samples, MapId map, const Period &period, QStringList *remarks = nullptr);

/// A number bound to a stage, for the inspector: all metrics of the stage in their order, not only the first.
struct BoundNumber
{
    BindingId binding;
    MetricId metric;
    QString label;
    MetricKind kind = MetricKind::Count;
    QString unit;
    std::optional<double> value;
    bool isApproximate = false;
    std::vector<double> course;
    /// Of those bound before it, the smallest larger number: how many of it this one is ("form_start 612, purchase
    /// 241: 39.4 %").
    std::optional<Conversion> ofLarger;
    BindingId larger;
};
std::vector<BoundNumber> numbersAt(
    const Model &model, const SampleReader &samples, StageId stage, const Period &period);
/// The same of a touchpoint.
std::vector<BoundNumber> numbersAt(
    const Model &model, const SampleReader &samples, const Card &touchpoint, const Period &period);

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
