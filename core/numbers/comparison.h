#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"
#include "model/series.h"
#include "numbers/funnel.h"

#include <functional>

namespace wend {

/// Writes to each number and conversion of a map how it differs from that of another period: counts and sums by the
/// ratio of their daily rates (numbers/rateratio.h), conversions by the difference of two shares (Newcombe 1998),
/// anything else by the difference alone. What is not fully known of either period (it is not over, a source began or
/// ended within, a week is missing) is said in `why` and never makes a sure change. `now` and `before` were read alike;
/// `today` is the first day that is not over.
void addChanges(MapNumbers &numbers, const Model &model, MapId map, const MapSeries &now, const MapSeries &before,
    const QDate &today);

/// Gives what a map's numbers are computed from, of a period.
using MapSeriesOf = std::function<MapSeries(const Period &)>;

/// The funnel of a map in its reporting period, with the changes where the map compares that with another period.
Funnel comparedFunnel(
    const Model &model, MapId map, const Period &reported, const MapSeriesOf &seriesIn, const QDate &today);

/// How one number differs, as above; `name` is what sentences call it.
NumberChange changeOf(const Model &model, MetricId metric, const QString &name, const Period &now,
    const PeriodSeries &nowSeries, const Period &before, const PeriodSeries &beforeSeries, const QDate &today);

}
