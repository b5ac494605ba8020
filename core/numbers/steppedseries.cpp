#include "numbers/steppedseries.h"

namespace wend {

namespace {

constexpr int longestInDays = 62;
constexpr int longestInWeeks = 420;

bool canBeAdded(const Metric &metric)
{
    return metric.additive && metric.kind != MetricKind::Rate && metric.kind != MetricKind::Score
        && metric.kind != MetricKind::Duration;
}

}

std::vector<SeriesPoint> pointsOf(const PeriodSeries &series)
{
    std::vector<SeriesPoint> points;
    for (const PeriodSeries::Point &point : series.fine)
        points.push_back({point.from, point.to, point.value});
    return points;
}

SeriesStep stepFor(const std::vector<SeriesPoint> &points)
{
    if (points.empty())
        return SeriesStep::Day;
    QDate last = points.front().to;
    qint64 longest = 0;
    for (const SeriesPoint &point : points) {
        last = std::max(last, point.to);
        longest = std::max(longest, point.from.daysTo(point.to) + 1);
    }
    const qint64 all = points.front().from.daysTo(last) + 1;
    if (all > longestInWeeks || longest > 7)
        return SeriesStep::Month;
    return all > longestInDays || longest > 1 ? SeriesStep::Week : SeriesStep::Day;
}

QDate stepStart(const QDate &day, SeriesStep step, Qt::DayOfWeek weekStart)
{
    switch (step) {
    case SeriesStep::Week: return day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7));
    case SeriesStep::Month: return QDate(day.year(), day.month(), 1);
    case SeriesStep::Day: break;
    }
    return day;
}

QDate nextStep(const QDate &start, SeriesStep step)
{
    return step == SeriesStep::Month ? start.addMonths(1) : start.addDays(step == SeriesStep::Week ? 7 : 1);
}

SteppedSeries gathered(
    const std::vector<SeriesPoint> &points, const Metric &metric, SeriesStep step, Qt::DayOfWeek weekStart)
{
    SteppedSeries series;
    series.step = step;
    series.isSum = canBeAdded(metric);
    QDate open;
    int count = 0;
    for (const SeriesPoint &point : points) {
        // A number of several days belongs where most of its days are.
        const QDate start = stepStart(point.from.addDays(point.from.daysTo(point.to) / 2), step, weekStart);
        if (start != open) {
            open = start;
            count = 1;
            series.points.push_back(point);
            continue;
        }
        SeriesPoint &last = series.points.back();
        ++count;
        last.value += series.isSum ? point.value : (point.value - last.value) / count;
        last.to = std::max(last.to, point.to);
    }
    return series;
}

}
