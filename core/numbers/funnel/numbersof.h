#pragma once

#include "model/mapnumbers.h"
#include "numbers/funnel/periodseries.h"

#include <QStringList>

namespace wend {

/// The map's reporting period; where it has none, all days that its metrics speak of. Invalid where there are none.
Period periodOf(const Model &model, const SampleReader &samples, MapId map);

/// The number of each stage, the conversions between them and the weakest step, in the map's own reporting period or in another.
/// Only the first metric of a stage counts in the funnel.
MapNumbers numbersOf(const Model &model, const SampleReader &samples, MapId map);
MapNumbers numbersOf(const Model &model, const SampleReader &samples, MapId map, const Period &period, QStringList *remarks = nullptr);

/// A number bound to a stage, for the inspector: all metrics of the stage in their order, not only the first.
struct BoundNumber
{
    BindingId binding;
    MetricId metric;
    QString label;
    MetricKind kind = MetricKind::Count;
    QString unit;
    std::optional<double> value;
    std::vector<double> course;
    /// Of those bound before it, the smallest larger number: how many of it this one is ("form_start 612, purchase 241: 39.4 %").
    std::optional<Conversion> ofLarger;
    BindingId larger;
};
std::vector<BoundNumber> numbersAt(const Model &model, const SampleReader &samples, StageId stage, const Period &period);
/// The same of a touchpoint.
std::vector<BoundNumber> numbersAt(const Model &model, const SampleReader &samples, const Card &touchpoint, const Period &period);

/// The share that goes on, with its 95 % interval (Wilson 1927); empty where nobody came or more went than came.
std::optional<Conversion> conversionBetween(MetricKind from, double came, MetricKind to, double went);

/// Marks the weakest step (DESIGN 4.4): the one furthest below its stage's target; where no step has a target, the one that fell surely
/// below its own past; where there is no past, the one that loses most people. `past` is empty or has an entry a stage, and so is
/// `otherDays`: true where the step's two numbers are of different days, so that it is not judged.
void markWeakest(MapNumbers &numbers, const std::vector<std::optional<double>> &targets, const MapNumbers &past,
    const std::vector<bool> &otherDays = {});

}
