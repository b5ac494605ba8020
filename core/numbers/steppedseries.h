#pragma once

#include "model/series.h"

namespace wend {

/// A number of some days.
struct SeriesPoint
{
    QDate from;
    QDate to; ///< included
    double value = 0;
    bool operator==(const SeriesPoint &) const = default;
};

enum class SeriesStep { Day, Week, Month };

/// A metric over time, in equal steps; steps without a number are left out.
struct SteppedSeries
{
    SeriesStep step = SeriesStep::Day;
    bool isSum
        = true; ///< of the days in a step; else their mean, since adding them would count people twice or add up rates
    std::vector<SeriesPoint> points; ///< from and to are the days that really have numbers
};

/// Every number of a metric, as finely as it was imported.
std::vector<SeriesPoint> pointsOf(const PeriodSeries &series);

/// In days up to two months, in weeks up to a year and a bit, in months beyond; never finer than the numbers are.
SeriesStep stepFor(const std::vector<SeriesPoint> &points);

SteppedSeries gathered(
    const std::vector<SeriesPoint> &points, const Metric &metric, SeriesStep step, Qt::DayOfWeek weekStart);

/// The first day of the step that a day is in, and of the one after.
QDate stepStart(const QDate &day, SeriesStep step, Qt::DayOfWeek weekStart);
QDate nextStep(const QDate &start, SeriesStep step);

}
