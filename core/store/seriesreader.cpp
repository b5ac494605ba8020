#include "store/seriesreader.h"

#include "model/lookup.h"
#include "store/samplereader.h"

namespace wend {

namespace {

constexpr size_t mostKept = 500; ///< series; a map has a few dozen, so that some periods may be looked at in turn

std::vector<ImportId> newestFirst(const Model &model, SourceId source)
{
    std::vector<ImportId> imports = importsOf(model, source);
    std::reverse(imports.begin(), imports.end()); // the model keeps them by time
    return imports;
}

struct Range
{
    JulianDays days;
    double value = 0;
};

/// In the order of their days.
using Ranges = std::vector<Range>;

bool isRangeBefore(const Range &a, const Range &b) { return a.days < b.days; }

/// The numbers of one import by range of days, of a whole and its parts the whole: those that overlap the days asked
/// for.
Ranges rangesOf(
    const SampleReader &samples, const Metric &metric, ImportId import, const JulianDays &asked, const Slice &slice)
{
    Ranges ranges;
    for (const Rollup &rollup : samples.rollupsIn(metric.id, import, asked.first, asked.second, slice)) {
        if (rollup.whole || metric.additive || rollup.partCount == 1)
            ranges.push_back({{rollup.firstDay, rollup.lastDay}, rollup.whole.value_or(rollup.parts)});
    }
    return ranges;
}

/// What each import speaks of.
std::map<ImportId, std::vector<CoveredDays>> byImport(const std::vector<CoveredDays> &days)
{
    std::map<ImportId, std::vector<CoveredDays>> imports;
    for (const CoveredDays &each : days)
        imports[each.import].push_back(each);
    return imports;
}

/// Of overlapping ranges the longest, or the shortest.
Ranges choose(Ranges candidates, bool longest)
{
    // JulianDays one behind the other, the usual thing.
    if (std::adjacent_find(candidates.begin(), candidates.end(),
            [](const Range &a, const Range &b) { return overlaps(a.days, b.days); })
        == candidates.end())
        return candidates;
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Range &a, const Range &b) {
        const qint64 lengthA = a.days.second - a.days.first;
        const qint64 lengthB = b.days.second - b.days.first;
        return longest ? lengthA > lengthB : lengthA < lengthB;
    });
    std::map<JulianDays, double> chosen;
    for (const Range &range : candidates) {
        // Those chosen do not overlap each other, so the neighbours are enough.
        const auto after = chosen.lower_bound(range.days);
        const bool hitsAfter = after != chosen.end() && overlaps(after->first, range.days);
        const bool hitsBefore = after != chosen.begin() && overlaps(std::prev(after)->first, range.days);
        if (!hitsAfter && !hitsBefore)
            chosen[range.days] = range.value;
    }
    Ranges ranges;
    for (const auto &[days, value] : chosen)
        ranges.push_back({days, value});
    return ranges;
}

constexpr qint64 mostDaysShared = 7;

/// The days of a week that lie in what was asked for, with their share of the value.
Range shareOf(const Range &range, const JulianDays &asked)
{
    const JulianDays inside {std::max(range.days.first, asked.first), std::min(range.days.second, asked.second)};
    const double share = double(inside.second - inside.first + 1) / double(range.days.second - range.days.first + 1);
    return {inside, range.value * share};
}

/// Whether none of the ranges speaks of some of these days.
bool isFree(const Ranges &ranges, const JulianDays &days)
{
    return std::none_of(ranges.begin(), ranges.end(), [&](const Range &range) { return overlaps(range.days, days); });
}

void append(Ranges &ranges, const Ranges &more) { ranges.insert(ranges.end(), more.begin(), more.end()); }

/// Of several imports, each with days of its own.
std::vector<PeriodSeries::Point> pointsOf(Ranges ranges)
{
    if (!std::is_sorted(ranges.begin(), ranges.end(), isRangeBefore))
        std::sort(ranges.begin(), ranges.end(), isRangeBefore);
    std::vector<PeriodSeries::Point> points;
    points.reserve(ranges.size());
    for (const Range &range : ranges)
        points.push_back(
            {QDate::fromJulianDay(range.days.first), QDate::fromJulianDay(range.days.second), range.value});
    return points;
}

/// Where each event is known, so are the people of any days: no sum of what files said of theirs.
void countPeople(PeriodSeries &series, const SampleReader &samples, MetricId metric, const Period &period)
{
    const auto people = samples.peopleIn(metric, period.from.toJulianDay(), period.to.toJulianDay());
    if (!people)
        return;
    QDate from;
    QDate to;
    for (const CoveredDays &days : samples.coveredDays(metric, true)) {
        const QDate first = std::max(QDate::fromJulianDay(days.firstDay), period.from);
        const QDate last = std::min(QDate::fromJulianDay(days.lastDay), period.to);
        if (first > last)
            continue;
        from = from.isValid() ? std::min(from, first) : first;
        to = to.isValid() ? std::max(to, last) : last;
    }
    series.points = {{from, to, double(people->countsAgain ? people->again : people->distinct)}};
    series.isPartial = false;
}

}

PeriodSeries SeriesReader::readSeries(const Metric &metric, const Period &period, const Slice &slice) const
{
    PeriodSeries series;
    const JulianDays asked {period.from.toJulianDay(), period.to.toJulianDay()};
    std::vector<JulianDays> covered;
    Ranges longest;
    Ranges shortest;
    Ranges shares;
    const auto daysByImport = byImport(m_samples.coveredDays(metric.id, metric.additive || slice.dimension >= 0));
    for (ImportId import : newestFirst(m_model, metric.source)) {
        const auto found = daysByImport.find(import);
        if (found == daysByImport.end())
            continue;
        Ranges candidates;
        Ranges crossing;
        for (const Range &range : rangesOf(m_samples, metric, import, asked, slice)) {
            const bool isOlder = std::any_of(covered.begin(), covered.end(),
                [&](const JulianDays &stretch) { return overlaps(stretch, range.days); });
            if (isOlder)
                continue;
            if (range.days.first >= asked.first && range.days.second <= asked.second)
                candidates.push_back(range);
            else if (metric.additive && range.days.second - range.days.first < mostDaysShared)
                crossing.push_back(range);
            else
                series.isPartial = true;
        }
        for (const Range &range : choose(std::move(crossing), false)) {
            if (isFree(candidates, range.days))
                shares.push_back(shareOf(range, asked));
        }
        append(longest, choose(candidates, true));
        append(shortest, choose(std::move(candidates), false));
        for (const CoveredDays &stretch : found->second)
            covered.push_back({stretch.firstDay, stretch.lastDay});
    }
    series.points = pointsOf(std::move(longest));
    series.fine = pointsOf(std::move(shortest));
    series.shares = pointsOf(std::move(shares));
    if (!metric.additive && slice.dimension < 0)
        countPeople(series, m_samples, metric.id, period);
    return series;
}

Period SeriesReader::readExtent(const Metric &metric) const
{
    Period extent;
    for (const CoveredDays &stretch : m_samples.coveredDays(metric.id, true)) {
        if (!m_model.find(stretch.import))
            continue; // undone
        const QDate from = QDate::fromJulianDay(stretch.firstDay);
        const QDate to = QDate::fromJulianDay(stretch.lastDay);
        extent.from = extent.from.isValid() ? std::min(extent.from, from) : from;
        extent.to = extent.to.isValid() ? std::max(extent.to, to) : to;
    }
    return extent;
}

SeriesReader::Origin SeriesReader::originOf(const Metric &metric) const
{
    return {metric.additive, importsOf(m_model, metric.source)};
}

Period SeriesReader::extentOf(const Metric &metric)
{
    Origin origin = originOf(metric);
    const auto kept = m_extents.find(metric.id);
    if (kept != m_extents.end() && kept->second.origin == origin)
        return kept->second.what;
    const Period extent = readExtent(metric);
    m_extents.insert_or_assign(metric.id, Kept<Period> {std::move(origin), extent});
    return extent;
}

PeriodSeries SeriesReader::seriesOf(MetricId id, const Period &period, const Slice &slice)
{
    const Metric *metric = m_model.find(id);
    if (!metric || !period.isValid())
        return {};
    const std::tuple key {id, period.from, period.to, slice.dimension, slice.value};
    Origin origin = originOf(*metric);
    const auto kept = m_series.find(key);
    if (kept != m_series.end() && kept->second.origin == origin)
        return kept->second.what;
    if (m_series.size() >= mostKept)
        m_series.clear();
    PeriodSeries series = readSeries(*metric, period, slice);
    m_series.insert_or_assign(key, Kept<PeriodSeries> {std::move(origin), series});
    return series;
}

PeriodSeries SeriesReader::wholeSeriesOf(MetricId id)
{
    const Metric *metric = m_model.find(id);
    return metric ? seriesOf(id, extentOf(*metric)) : PeriodSeries();
}

MetricSeries SeriesReader::seriesOf(const std::vector<BindingId> &bindings, const Period &period)
{
    MetricSeries series;
    for (const BindingId id : bindings) {
        const MetricId metric = m_model.at(id).metric;
        if (m_model.find(metric) && !series.contains(metric))
            series.emplace(metric, seriesOf(metric, period));
    }
    return series;
}

MapSeries SeriesReader::seriesOf(MapId map, const Period &period)
{
    MapSeries series;
    series.period = period;
    if (!period.isValid())
        return series;
    for (const StageId stage : stagesOf(m_model, map)) {
        const std::vector<BindingId> &bindings = bindingsOf(m_model, stage);
        series.now.merge(seriesOf(bindings, period));
        if (!bindings.empty())
            series.past.merge(seriesOf({bindings.front()}, periodBefore(period)));
    }
    return series;
}

Period SeriesReader::periodOf(MapId map)
{
    const Map *row = m_model.find(map);
    if (!row)
        return {};
    if (row->periodFrom.isValid() && row->periodTo.isValid())
        return {row->periodFrom, row->periodTo};
    Period all;
    for (const StageId stage : stagesOf(m_model, map)) {
        for (const BindingId id : bindingsOf(m_model, stage)) {
            const Metric *metric = m_model.find(m_model.at(id).metric);
            const Period extent = metric ? extentOf(*metric) : Period();
            if (!extent.isValid())
                continue;
            all.from = all.from.isValid() ? std::min(all.from, extent.from) : extent.from;
            all.to = all.to.isValid() ? std::max(all.to, extent.to) : extent.to;
        }
    }
    if (row->periodFrom.isValid())
        all.from = row->periodFrom;
    if (row->periodTo.isValid())
        all.to = row->periodTo;
    return all;
}

}
