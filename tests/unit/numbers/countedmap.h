#pragma once

#include "model/model.h"
#include "model/series.h"
#include "numbers/beforeafter.h"

namespace wend::test {

inline const QDate today(2027, 1, 1);
inline const Period october {QDate(2026, 10, 1), QDate(2026, 10, 31)};

/// Within so large a share of what is known.
inline bool isNear(double value, double known, double share)
{
    const bool near = std::abs(value - known) <= share * std::abs(known);
    if (!near)
        qWarning("%g is not %g", value, known);
    return near;
}

/// A map that is made up, whose stages count something by day. No database anywhere: a metric's days are kept here.
class CountedMap
{
public:
    CountedMap()
    {
        Map row;
        row.id = map;
        model.put(row);
    }

    /// A stage with one number of the given days; stage, metric, source, import and binding have one number for an id.
    MetricId addStage(const QString &name, MetricKind kind, const QDate &from, const std::vector<double> &days)
    {
        const qint64 id = qint64(model.all<Stage>().size()) + 1;
        Stage stage;
        stage.id = {id};
        stage.map = map;
        stage.position = double(id);
        stage.name = name;
        model.put(stage);
        addMetric(id, stage.id, name, kind, from, days);
        return {id};
    }
    /// A further number of a stage; its id.
    MetricId addFurther(
        StageId stage, const QString &name, MetricKind kind, const QDate &from, const std::vector<double> &days)
    {
        const qint64 id = 100 + qint64(model.all<Metric>().size());
        addMetric(id, stage, name, kind, from, days);
        return {id};
    }
    /// Takes days out of what the file of a metric speaks of: two files stand where one was.
    void leaveOut(MetricId metric, const Period &days)
    {
        Import first = model.at(ImportId {metric.value});
        Import second = first;
        second.id = {first.id.value + 1000};
        second.periodFrom = days.to.addDays(1);
        first.periodTo = days.from.addDays(-1);
        model.put(first);
        model.put(second);
        std::erase_if(m_days[metric],
            [&](const PeriodSeries::Point &point) { return point.from >= days.from && point.from <= days.to; });
    }

    PeriodSeries seriesOf(MetricId metric, const Period &period) const
    {
        PeriodSeries series;
        const auto found = m_days.find(metric);
        if (found == m_days.end())
            return series;
        for (const PeriodSeries::Point &point : found->second) {
            if (point.from >= period.from && point.to <= period.to)
                series.points.push_back(point);
        }
        series.fine = series.points;
        return series;
    }
    SeriesOf reader() const
    {
        return [this](MetricId metric, const Period &period) { return seriesOf(metric, period); };
    }
    MapSeries seriesIn(const Period &period) const
    {
        MapSeries series {period, {}, {}};
        for (const auto &[metric, days] : m_days)
            series.now[metric] = seriesOf(metric, period);
        return series;
    }

    const MapId map {1};
    Model model;

private:
    void addMetric(qint64 id, StageId stage, const QString &name, MetricKind kind, const QDate &from,
        const std::vector<double> &days)
    {
        Source source;
        source.id = {id};
        model.put(source);
        Metric metric;
        metric.id = {id};
        metric.source = source.id;
        metric.key = metric.name = name;
        metric.kind = kind;
        model.put(metric);
        Import import;
        import.id = {id};
        import.source = source.id;
        import.periodFrom = from;
        import.periodTo = from.addDays(qint64(days.size()) - 1);
        model.put(import);
        Binding binding;
        binding.id = {id};
        binding.stage = stage;
        binding.metric = metric.id;
        binding.position = double(id);
        model.put(binding);
        for (size_t at = 0; at < days.size(); ++at)
            m_days[metric.id].push_back({from.addDays(qint64(at)), from.addDays(qint64(at)), days[at]});
    }

    std::map<MetricId, std::vector<PeriodSeries::Point>> m_days;
};

}
