#include "numbers/funnel/periodseries.h"

#include "model/lookup.h"

#include <map>

namespace wend {

namespace {

constexpr int gapDays = 45;

using Days = std::pair<qint64, qint64>; ///< first and last, Julian day numbers

bool overlaps(const Days &a, const Days &b)
{
    return a.first <= b.second && b.first <= a.second;
}

std::vector<ImportId> newestFirst(const Model &model, SourceId source)
{
    std::vector<ImportId> imports = importsOf(model, source);
    std::reverse(imports.begin(), imports.end()); // the model keeps them by time
    return imports;
}

/// The numbers of one import by range of days, of a whole and its parts the whole.
std::map<Days, double> rangesOf(Database &database, const Metric &metric, ImportId import)
{
    struct Sum
    {
        double whole = 0;
        double parts = 0;
        bool hasWhole = false;
        int count = 0;
    };
    std::map<Days, Sum> sums;
    Statement select = database.prepare("SELECT first_day, last_day, breakdown = '', SUM(value), COUNT(*) FROM sample "
                                        "WHERE metric = ? AND import = ? GROUP BY 1, 2, 3");
    select.bind(1, metric.id.value).bind(2, import.value);
    while (select.next()) {
        Sum &sum = sums[{select.integer(0), select.integer(1)}];
        if (select.integer(2)) {
            sum.whole = select.number(3);
            sum.hasWhole = true;
        } else {
            sum.parts = select.number(3);
            sum.count = int(select.integer(4));
        }
    }
    std::map<Days, double> ranges;
    for (const auto &[days, sum] : sums) {
        if (sum.hasWhole)
            ranges[days] = sum.whole;
        else if (metric.additive || sum.count == 1)
            ranges[days] = sum.parts;
    }
    return ranges;
}

/// The days an import speaks of, as few stretches.
std::vector<Days> stretchesOf(const std::map<Days, double> &ranges)
{
    std::vector<Days> stretches;
    for (const auto &[days, value] : ranges) {
        if (!stretches.empty() && days.first <= stretches.back().second + gapDays)
            stretches.back().second = std::max(stretches.back().second, days.second);
        else
            stretches.push_back(days);
    }
    return stretches;
}

using Chosen = std::map<Days, double>;

/// Of overlapping ranges the longest, or the shortest.
Chosen choose(const Chosen &candidates, bool longest)
{
    std::vector<std::pair<Days, double>> byLength(candidates.begin(), candidates.end());
    std::stable_sort(byLength.begin(), byLength.end(), [&](const auto &a, const auto &b) {
        const qint64 lengthA = a.first.second - a.first.first;
        const qint64 lengthB = b.first.second - b.first.first;
        return longest ? lengthA > lengthB : lengthA < lengthB;
    });
    Chosen chosen;
    for (const auto &[days, value] : byLength) {
        // Those chosen do not overlap each other, so the neighbours are enough.
        const auto after = chosen.lower_bound(days);
        const bool hitsAfter = after != chosen.end() && overlaps(after->first, days);
        const bool hitsBefore = after != chosen.begin() && overlaps(std::prev(after)->first, days);
        if (!hitsAfter && !hitsBefore)
            chosen[days] = value;
    }
    return chosen;
}

std::vector<PeriodSeries::Point> pointsOf(const Chosen &chosen)
{
    std::vector<PeriodSeries::Point> points;
    for (const auto &[days, value] : chosen)
        points.push_back({QDate::fromJulianDay(days.first), QDate::fromJulianDay(days.second), value});
    return points;
}

}

Period periodBefore(const Period &period)
{
    return {period.from.addDays(-period.days()), period.from.addDays(-1)};
}

PeriodSeries seriesOf(const Model &model, Database &database, MetricId id, const Period &period)
{
    PeriodSeries series;
    const Metric *metric = model.find(id);
    if (!metric || !period.isValid())
        return series;
    const Days asked {period.from.toJulianDay(), period.to.toJulianDay()};
    std::vector<Days> covered;
    Chosen longest;
    Chosen shortest;
    for (ImportId import : newestFirst(model, metric->source)) {
        const std::map<Days, double> ranges = rangesOf(database, *metric, import);
        Chosen candidates;
        for (const auto &[days, value] : ranges) {
            if (!overlaps(days, asked))
                continue;
            const bool isOlder = std::any_of(covered.begin(), covered.end(), [&](const Days &stretch) { return overlaps(stretch, days); });
            if (isOlder)
                continue;
            if (days.first >= asked.first && days.second <= asked.second)
                candidates[days] = value;
            else
                series.isPartial = true;
        }
        longest.merge(choose(candidates, true));
        shortest.merge(choose(candidates, false));
        for (const Days &stretch : stretchesOf(ranges))
            covered.push_back(stretch);
    }
    series.points = pointsOf(longest);
    series.fine = pointsOf(shortest);
    return series;
}

std::optional<double> valueOf(const Metric &metric, const PeriodSeries &series)
{
    if (series.points.empty())
        return std::nullopt;
    if (!metric.additive)
        return series.points.size() == 1 ? std::optional(series.points.front().value) : std::nullopt;
    double sum = 0;
    for (const PeriodSeries::Point &point : series.points)
        sum += point.value;
    return sum;
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

Period extentOf(const Model &model, Database &database, MetricId id)
{
    const Metric *metric = model.find(id);
    if (!metric)
        return {};
    Period extent;
    for (ImportId import : importsOf(model, metric->source)) {
        Statement select = database.prepare("SELECT MIN(first_day), MAX(last_day), COUNT(*) FROM sample WHERE metric = ? AND import = ?");
        select.bind(1, id.value).bind(2, import.value);
        if (!select.next() || select.integer(2) == 0)
            continue;
        const QDate from = QDate::fromJulianDay(select.integer(0));
        const QDate to = QDate::fromJulianDay(select.integer(1));
        extent.from = extent.from.isValid() ? std::min(extent.from, from) : from;
        extent.to = extent.to.isValid() ? std::max(extent.to, to) : to;
    }
    return extent;
}

}
