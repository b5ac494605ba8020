#include "numbers/forecast/weeklyforecast.h"

#include "numbers/knowndays.h"
#include "numbers/periodseries.h"
#include "numbers/steppedseries.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct ForecastText
{
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

const Period allDays {QDate(1900, 1, 1), QDate(2199, 12, 31)};

/// The full weeks of the last stretch of known days.
std::vector<Period> fullWeeks(const Model &model, MetricId metric, Qt::DayOfWeek weekStart, const QDate &today)
{
    std::vector<Period> weeks;
    const std::vector<Period> known = knownDays(model, metric, {allDays.from, today.addDays(-1)});
    if (known.empty())
        return weeks;
    QDate start = stepStart(known.back().from, SeriesStep::Week, weekStart);
    if (start < known.back().from)
        start = start.addDays(7);
    for (; start.addDays(6) <= known.back().to; start = start.addDays(7))
        weeks.push_back({start, start.addDays(6)});
    return weeks;
}

/// The value of each week. Of a sum the weeks are added up from one series: there may be hundreds.
std::vector<std::optional<double>> valuesOf(
    const Metric &metric, const std::vector<Period> &weeks, const SeriesOf &seriesOf)
{
    std::vector<std::optional<double>> values(weeks.size());
    if (weeks.empty())
        return values;
    if (!metric.additive) {
        for (size_t at = 0; at < weeks.size(); ++at)
            values[at] = valueOf(metric, seriesOf(metric.id, weeks[at]));
        return values;
    }
    const PeriodSeries series = seriesOf(metric.id, {weeks.front().from, weeks.back().to});
    for (const PeriodSeries::Point &point : series.fine) {
        const size_t at = size_t(weeks.front().from.daysTo(point.from) / 7);
        if (point.to > weeks[at].to)
            return std::vector<std::optional<double>>(weeks.size()); // told by longer spans than weeks
        values[at] = values[at].value_or(0) + point.value;
    }
    for (std::optional<double> &value : values)
        value = value.value_or(0); // a week without orders is known to have none
    return values;
}

/// Only the last weeks that all have a value.
void keepUnbroken(std::vector<Period> &weeks, std::vector<std::optional<double>> &values)
{
    const auto broken = std::find(values.rbegin(), values.rend(), std::nullopt);
    const auto count = values.rend() - broken;
    weeks.erase(weeks.begin(), weeks.begin() + count);
    values.erase(values.begin(), values.begin() + count);
}

void tell(WeeklyForecast &result, std::vector<Period> weeks, std::vector<std::optional<double>> values, int ahead,
    const SeriesBounds &bounds)
{
    keepUnbroken(weeks, values);
    result.pastWeeks = std::move(weeks);
    result.isShare = bounds.most == 1;
    for (const std::optional<double> &value : values)
        result.past.push_back(*value);
    if (int(result.past.size()) < leastWeeks) {
        result.refused
            = ForecastText::tr("Only %n full week(s) are known. Eight are needed.", nullptr, int(result.past.size()));
        return;
    }
    const int season = int(result.past.size()) >= 2 * weeksOfYear + 2 ? weeksOfYear : 1;
    result.forecast = forecastOf(result.past, ahead, season, bounds);
    for (int week = 0; week < ahead; ++week) {
        const QDate start = result.pastWeeks.back().from.addDays(7 * (week + 1));
        result.weeks.push_back({start, start.addDays(6)});
    }
}

/// The note that began a conversion anew; null where none did.
const DayNote *lastNoteOf(const Model &model, StageId stage, const QDate &today)
{
    const DayNote *last = nullptr;
    for (const auto &[id, note] : model.all<DayNote>()) {
        if (note.stage == stage && note.day.isValid() && note.day < today && (!last || note.day > last->day))
            last = &note;
    }
    return last;
}

}

WeeklyForecast forecastOfNumber(
    const Model &model, MetricId id, int ahead, const SeriesOf &seriesOf, Qt::DayOfWeek weekStart, const QDate &today)
{
    WeeklyForecast result;
    const Metric &metric = model.at(id);
    std::vector<Period> weeks = fullWeeks(model, id, weekStart, today);
    std::vector<std::optional<double>> values = valuesOf(metric, weeks, seriesOf);
    TimeSeries known;
    for (const std::optional<double> &value : values)
        known.push_back(value.value_or(0));
    SeriesBounds bounds = boundsOf(known);
    if (metric.kind == MetricKind::Rate)
        bounds = {0, 1};
    tell(result, std::move(weeks), std::move(values), ahead, bounds);
    return result;
}

WeeklyForecast forecastOfConversion(const Model &model, MetricId from, MetricId went, StageId to, int ahead,
    const SeriesOf &seriesOf, Qt::DayOfWeek weekStart, const QDate &today)
{
    WeeklyForecast result;
    const std::vector<Period> fromWeeks = fullWeeks(model, from, weekStart, today);
    const std::vector<Period> toWeeks = fullWeeks(model, went, weekStart, today);
    const DayNote *note = lastNoteOf(model, to, today);
    std::vector<Period> weeks;
    for (const Period &week : fromWeeks) {
        if (std::find(toWeeks.begin(), toWeeks.end(), week) != toWeeks.end() && (!note || week.from >= note->day))
            weeks.push_back(week);
    }
    const auto came = valuesOf(model.at(from), weeks, seriesOf);
    const auto gone = valuesOf(model.at(went), weeks, seriesOf);
    std::vector<std::optional<double>> shares(weeks.size());
    for (size_t at = 0; at < weeks.size(); ++at) {
        if (came[at] && gone[at] && *came[at] > 0 && *gone[at] <= *came[at])
            shares[at] = *gone[at] / *came[at];
    }
    tell(result, std::move(weeks), std::move(shares), ahead, {0, 1});
    if (!result.refused.isEmpty() && note)
        //: %1 is a note on a day: "New form went live"
        result.refused
            = ForecastText::tr("Only %n full week(s) since “%1”. Eight are needed.", nullptr, int(result.past.size()))
                  .arg(note->text);
    return result;
}

}
