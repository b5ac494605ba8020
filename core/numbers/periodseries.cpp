#include "numbers/periodseries.h"

namespace wend {

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

const PeriodSeries &seriesIn(const MetricSeries &series, MetricId metric)
{
    static const PeriodSeries none;
    const auto found = series.find(metric);
    return found == series.end() ? none : found->second;
}

}
