#pragma once

#include "model/model.h"
#include "numbers/beforeafter.h"
#include "numbers/forecast/forecast.h"

namespace wend {

/// A number or a conversion by full week, and how it goes on.
struct WeeklyForecast
{
    std::vector<Period> pastWeeks; ///< those that are told from, without a gap
    TimeSeries past;               ///< a value a week
    std::vector<Period> weeks;     ///< those ahead
    Forecast forecast;
    bool isShare = false; ///< values lie within 0 and 1
    QString refused;      ///< why there is no forecast, and how much more it needs, as a sentence; empty: there is one
};

constexpr int leastWeeks = 8;
constexpr int weeksOfYear = 52;

/// Of a number: `ahead` weeks further, which begin on `weekStart`. `today` is the first day that is not over. The past
/// is the last weeks that are fully known; eight are needed, and two years before a season of the year is seen.
WeeklyForecast forecastOfNumber(const Model &model, MetricId metric, int ahead, const SeriesOf &seriesOf,
    Qt::DayOfWeek weekStart, const QDate &today);

/// Of the share of one number that becomes another, at the stage `to`. A note that names the stage begins its past
/// anew.
WeeklyForecast forecastOfConversion(const Model &model, MetricId from, MetricId went, StageId to, int ahead,
    const SeriesOf &seriesOf, Qt::DayOfWeek weekStart, const QDate &today);

}
