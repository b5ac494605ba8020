#include "numbers/periodseries.h"

#include "model/lookup.h"
#include "store/samplereader.h"

#include <map>

namespace wend {

namespace {

using Days = std::pair<qint64, qint64>; ///< first and last, Julian day numbers

bool overlaps(const Days &a, const Days &b) { return a.first <= b.second && b.first <= a.second; }

std::vector<ImportId> newestFirst(const Model &model, SourceId source)
{
    std::vector<ImportId> imports = importsOf(model, source);
    std::reverse(imports.begin(), imports.end()); // the model keeps them by time
    return imports;
}

struct Range
{
    Days days;
    double value = 0;
};

/// In the order of their days.
using Ranges = std::vector<Range>;

bool isBefore(const Range &a, const Range &b) { return a.days < b.days; }

/// The numbers of one import by range of days, of a whole and its parts the whole: those that overlap the days asked
/// for.
Ranges rangesOf(
    const SampleReader &samples, const Metric &metric, ImportId import, const Days &asked, const Slice &slice)
{
    Ranges ranges;
    for (const Rollup &rollup : samples.rollupsIn(metric.id, import, asked.first, asked.second, slice)) {
        if (rollup.whole || metric.additive || rollup.partCount == 1)
            ranges.push_back({{rollup.firstDay, rollup.lastDay}, rollup.whole.value_or(rollup.parts)});
    }
    return ranges;
}

/// What each import speaks of.
std::map<ImportId, std::vector<SpokenDays>> byImport(std::vector<SpokenDays> days)
{
    std::map<ImportId, std::vector<SpokenDays>> imports;
    for (const SpokenDays &each : days)
        imports[each.import].push_back(each);
    return imports;
}

/// Of overlapping ranges the longest, or the shortest.
Ranges choose(Ranges candidates, bool longest)
{
    // Days one behind the other, the usual thing.
    if (std::adjacent_find(candidates.begin(), candidates.end(),
            [](const Range &a, const Range &b) { return overlaps(a.days, b.days); })
        == candidates.end())
        return candidates;
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Range &a, const Range &b) {
        const qint64 lengthA = a.days.second - a.days.first;
        const qint64 lengthB = b.days.second - b.days.first;
        return longest ? lengthA > lengthB : lengthA < lengthB;
    });
    std::map<Days, double> chosen;
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
Range shareOf(const Range &range, const Days &asked)
{
    const Days inside {std::max(range.days.first, asked.first), std::min(range.days.second, asked.second)};
    const double share = double(inside.second - inside.first + 1) / double(range.days.second - range.days.first + 1);
    return {inside, range.value * share};
}

/// Whether none of the ranges speaks of some of these days.
bool isFree(const Ranges &ranges, const Days &days)
{
    return std::none_of(ranges.begin(), ranges.end(), [&](const Range &range) { return overlaps(range.days, days); });
}

void append(Ranges &ranges, const Ranges &more) { ranges.insert(ranges.end(), more.begin(), more.end()); }

/// Of several imports, each with days of its own.
std::vector<PeriodSeries::Point> pointsOf(Ranges ranges)
{
    if (!std::is_sorted(ranges.begin(), ranges.end(), isBefore))
        std::sort(ranges.begin(), ranges.end(), isBefore);
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
    for (const SpokenDays &days : samples.spokenDays(metric, true)) {
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

Period periodBefore(const Period &period) { return {period.from.addDays(-period.days()), period.from.addDays(-1)}; }

PeriodSeries seriesOf(
    const Model &model, const SampleReader &samples, MetricId id, const Period &period, const Slice &slice)
{
    PeriodSeries series;
    const Metric *metric = model.find(id);
    if (!metric || !period.isValid())
        return series;
    const Days asked {period.from.toJulianDay(), period.to.toJulianDay()};
    std::vector<Days> covered;
    Ranges longest;
    Ranges shortest;
    Ranges shares;
    const auto spoken = byImport(samples.spokenDays(id, metric->additive || slice.dimension >= 0));
    for (ImportId import : newestFirst(model, metric->source)) {
        const auto found = spoken.find(import);
        if (found == spoken.end())
            continue;
        Ranges candidates;
        Ranges crossing;
        for (const Range &range : rangesOf(samples, *metric, import, asked, slice)) {
            const bool isOlder = std::any_of(
                covered.begin(), covered.end(), [&](const Days &stretch) { return overlaps(stretch, range.days); });
            if (isOlder)
                continue;
            if (range.days.first >= asked.first && range.days.second <= asked.second)
                candidates.push_back(range);
            else if (metric->additive && range.days.second - range.days.first < mostDaysShared)
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
        for (const SpokenDays &stretch : found->second)
            covered.push_back({stretch.firstDay, stretch.lastDay});
    }
    series.points = pointsOf(std::move(longest));
    series.fine = pointsOf(std::move(shortest));
    series.shares = pointsOf(std::move(shares));
    if (!metric->additive && slice.dimension < 0)
        countPeople(series, samples, id, period);
    return series;
}

namespace {

bool isAveraged(const Metric &metric)
{
    return !metric.additive && (metric.kind == MetricKind::Score || metric.kind == MetricKind::Duration);
}

double meanByDays(const std::vector<PeriodSeries::Point> &points)
{
    double sum = 0;
    double days = 0;
    for (const PeriodSeries::Point &point : points) {
        const double its = double(point.from.daysTo(point.to)) + 1;
        sum += point.value * its;
        days += its;
    }
    return sum / days;
}

}

std::optional<double> valueOf(const Metric &metric, const PeriodSeries &series)
{
    if (series.points.empty() && series.shares.empty())
        return std::nullopt;
    if (series.points.size() == 1 && series.shares.empty())
        return series.points.front().value;
    if (isAveraged(metric))
        return meanByDays(series.points);
    if (!metric.additive)
        return std::nullopt;
    double sum = 0;
    for (const auto *points : {&series.points, &series.shares}) {
        for (const PeriodSeries::Point &point : *points)
            sum += point.value;
    }
    return sum;
}

bool isApproximate(const Metric &metric, const PeriodSeries &series)
{
    return !series.shares.empty() || (isAveraged(metric) && series.points.size() > 1);
}

std::vector<double> courseOf(const Metric &metric, const PeriodSeries &series, const Period &period, int most)
{
    const int days = period.days();
    const int parts = std::min(most, days);
    if (parts < 2)
        return {};
    const double length = double(days) / parts;
    std::vector<double> sums(size_t(parts), 0.0);
    std::vector<double> weights(size_t(parts), 0.0);
    bool isFine = false;
    for (const PeriodSeries::Point &point : series.fine) {
        const double span = double(point.from.daysTo(point.to)) + 1;
        // What lies evenly over several parts tells nothing about them.
        if (span > 1.5 * length + 1)
            continue;
        isFine = true;
        const double first = double(period.from.daysTo(point.from));
        for (int part = int(first / length); part < parts && part * length < first + span; ++part) {
            const double shared = std::min(first + span, (part + 1) * length) - std::max(first, part * length);
            if (shared <= 1e-9)
                continue;
            sums[size_t(part)] += metric.additive ? point.value * shared / span : point.value * shared;
            weights[size_t(part)] += shared;
        }
    }
    if (!isFine)
        return {};
    if (!metric.additive) {
        for (size_t part = 0; part < sums.size(); ++part)
            sums[part] = weights[part] > 0 ? sums[part] / weights[part] : 0;
    }
    return sums;
}

Period extentOf(const Model &model, const SampleReader &samples, MetricId id)
{
    const Metric *metric = model.find(id);
    if (!metric)
        return {};
    Period extent;
    for (const SpokenDays &stretch : samples.spokenDays(id, true)) {
        if (!model.find(stretch.import))
            continue; // undone
        const QDate from = QDate::fromJulianDay(stretch.firstDay);
        const QDate to = QDate::fromJulianDay(stretch.lastDay);
        extent.from = extent.from.isValid() ? std::min(extent.from, from) : from;
        extent.to = extent.to.isValid() ? std::max(extent.to, to) : to;
    }
    return extent;
}

}
