#include "store/slicedseries.h"

#include "model/breakdown.h"
#include "model/lookup.h"

namespace wend {

namespace {

bool isSame(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

int placeOf(const QStringList &dimensions, const QString &dimension)
{
    const auto found = std::find_if(
        dimensions.begin(), dimensions.end(), [&](const QString &each) { return isSame(each, dimension); });
    return found == dimensions.end() ? -1 : int(found - dimensions.begin());
}

/// The metrics at the stages of a map, each once.
std::vector<const Metric *> metricsAt(const Model &model, MapId map)
{
    std::vector<const Metric *> metrics;
    for (const StageId stage : stagesOf(model, map)) {
        for (const BindingId id : bindingsOf(model, stage)) {
            const Metric *metric = model.find(model.at(id).metric);
            if (metric && std::find(metrics.begin(), metrics.end(), metric) == metrics.end())
                metrics.push_back(metric);
        }
    }
    return metrics;
}

/// The values of the dimension that are the same but for capital and small letters, as the metric has them.
std::vector<QString> spellingsOf(const SampleReader &samples, const Metric &metric, int dimension, const QString &value)
{
    std::vector<QString> spellings;
    for (const DimensionValue &each : samples.valuesOf(metric.id, dimension)) {
        if (isSame(each.value, value))
            spellings.push_back(each.value);
    }
    return spellings;
}

void append(std::vector<PeriodSeries::Point> &points, const std::vector<PeriodSeries::Point> &more)
{
    for (const PeriodSeries::Point &point : more) {
        const auto same = std::find_if(points.begin(), points.end(),
            [&](const PeriodSeries::Point &each) { return each.from == point.from && each.to == point.to; });
        if (same == points.end())
            points.push_back(point);
        else
            same->value += point.value;
    }
    std::sort(points.begin(), points.end(),
        [](const PeriodSeries::Point &a, const PeriodSeries::Point &b) { return a.from < b.from; });
}

PeriodSeries joined(PeriodSeries series, const PeriodSeries &more)
{
    append(series.points, more.points);
    append(series.fine, more.fine);
    append(series.shares, more.shares);
    series.isPartial = series.isPartial || more.isPartial;
    return series;
}

}

QStringList dimensionsAt(const Model &model, MapId map)
{
    QStringList names;
    for (const Metric *metric : metricsAt(model, map)) {
        for (const QString &name : dimensionsOf(model.at(metric->source))) {
            if (placeOf(names, name) < 0)
                names += name;
        }
    }
    return names;
}

QStringList valuesOfDimension(const Model &model, const SampleReader &samples, MapId map, const QString &dimension)
{
    std::vector<DimensionValue> values;
    for (const Metric *metric : metricsAt(model, map)) {
        const int place = placeOf(dimensionsOf(model.at(metric->source)), dimension);
        if (place < 0)
            continue;
        for (const DimensionValue &value : samples.valuesOf(metric->id, place)) {
            const auto known = std::find_if(values.begin(), values.end(),
                [&](const DimensionValue &each) { return isSame(each.value, value.value); });
            if (known == values.end() && !value.value.isEmpty())
                values.push_back(value);
            else if (known != values.end())
                known->samples += value.samples;
        }
    }
    std::stable_sort(values.begin(), values.end(),
        [](const DimensionValue &a, const DimensionValue &b) { return a.samples > b.samples; });
    QStringList names;
    for (const DimensionValue &value : values)
        names += value.value;
    return names;
}

MapSeries slicedSeriesOf(SeriesReader &reader, const Model &model, const SampleReader &samples, MapId map,
    const Period &period, const QString &dimension, const QString &value)
{
    MapSeries series;
    series.period = period;
    for (const Metric *metric : metricsAt(model, map)) {
        const int place = placeOf(dimensionsOf(model.at(metric->source)), dimension);
        if (place < 0)
            continue;
        std::optional<PeriodSeries> sum;
        for (const QString &spelling : spellingsOf(samples, *metric, place, value)) {
            const PeriodSeries each = reader.seriesOf(metric->id, period, {place, spelling});
            sum = sum ? joined(*sum, each) : each;
        }
        if (sum)
            series.now.emplace(metric->id, *std::move(sum));
    }
    return series;
}

}
