#pragma once

#include "model/model.h"
#include "model/series.h"
#include "store/samplereader.h"

namespace wend {

/// Reads what numbers are computed from. The first of two steps: what comes of it (core/numbers) needs no database any
/// more. Each series is read once and kept until the metric or an import of its source is another: samples never change
/// after their import, so nothing else can make it untrue.
class SeriesReader
{
public:
    /// Model and samples outlive it.
    SeriesReader(const Model &model, const SampleReader &samples) : m_model(model), m_samples(samples) { }

    /// The map's reporting period; where it has none, all days that its metrics speak of. Invalid where there are none.
    Period periodOf(MapId map);
    /// What the numbers of a map are computed from, in its own reporting period or in another.
    MapSeries seriesOf(MapId map) { return seriesOf(map, periodOf(map)); }
    MapSeries seriesOf(MapId map, const Period &period);
    MetricSeries seriesOf(const std::vector<BindingId> &bindings, const Period &period);
    /// First and last day that a metric speaks of; invalid where there are none.
    Period extentOf(const Metric &metric);
    /// A metric over all days that it speaks of.
    PeriodSeries wholeSeriesOf(MetricId metric);

    /// The samples of a metric that count in a period, of all imports that stand in the model:
    /// - Where several imports speak of the same days, the newest one does (by Import::at); days between two samples of
    ///   an import that are no further apart than 45 days are spoken of as well, since many exports leave out days
    ///   without events.
    /// - Where the same days have a whole and parts of it (campaigns), only the whole; parts are added up where the
    ///   metric is additive.
    /// - Of ranges of days that overlap within one import (a month and its days) the longest that lies inside the
    ///   period.
    /// - A week that crosses an end of the period counts by its days (`shares`). Any longer sample that lies only
    /// partly
    ///   in the period does not count: nobody knows which share of it does. It makes isPartial.
    ///
    /// Of one value of a dimension, or over all. What an import speaks of, it speaks of for each value: of one that it
    /// does not name there was nothing.
    PeriodSeries seriesOf(MetricId metric, const Period &period, const Slice &slice = {});

private:
    /// What a series was read from.
    struct Origin
    {
        bool isAdditive = true;
        std::vector<ImportId> imports; ///< by time
        bool operator==(const Origin &) const = default;
    };
    template <class What>
    struct Kept
    {
        Origin origin;
        What what;
    };

    Origin originOf(const Metric &metric) const;
    Period readExtent(const Metric &metric) const;
    PeriodSeries readSeries(const Metric &metric, const Period &period, const Slice &slice) const;

    const Model &m_model;
    const SampleReader &m_samples;
    std::map<MetricId, Kept<Period>> m_extents;
    std::map<std::tuple<MetricId, QDate, QDate, int, QString>, Kept<PeriodSeries>> m_series; ///< by slice too
};

}
