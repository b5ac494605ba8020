#pragma once

#include "charts/chartfacts.h"
#include "numbers/forecast/weeklyforecast.h"
#include "numbers/steppedseries.h"

namespace wend {

/// What can be shown over time: a number, or the share of those at one stage that reach another.
struct CourseKey
{
    MetricId metric; ///< the number; of a conversion what those who come are counted by
    MetricId went;   ///< of a conversion; else null
    StageId to;      ///< of a conversion the stage it leads to; else null
    bool isShare() const { return bool(went); }
    bool operator==(const CourseKey &) const = default;
};

/// A step of days.
struct CoursePoint
{
    QDate from; ///< of the step, whether known or not
    QDate to;
    double value = 0;
    double low = 0; ///< of a conversion its 95 % interval
    double high = 0;
    int knownDays = 0; ///< of the step's days
    int days() const { return int(from.daysTo(to)) + 1; }
    bool isWhole() const { return knownDays >= days(); }
    bool operator==(const CoursePoint &) const = default;
};

/// What it should reach, over some days.
struct TargetLine
{
    QDate from; ///< invalid: from the beginning
    QDate to;   ///< invalid: to the end
    double value = 0;
    bool isMost = false;
    bool operator==(const TargetLine &) const = default;
};

struct CourseLine
{
    CourseKey key;
    QString name;
    QColor colour;
    MetricKind kind = MetricKind::Count;
    QString unit;
    bool isSum = true; ///< of the days of a step; else their mean
    std::vector<CoursePoint> points;
    std::vector<TargetLine> targets;
    std::optional<WeeklyForecast> forecast;
};

/// All that a map's numbers could show: conversions first, then the numbers at its stages.
std::vector<CourseKey> coursesOf(const ChartFacts &facts);
QString courseName(const ChartFacts &facts, const CourseKey &key);

/// Days where a day tells enough, weeks from two months or few a day on, months beyond a year and a bit.
SeriesStep usualStep(const ChartFacts &facts, const CourseKey &key);

/// `ahead`: weeks of forecast, only where the steps are weeks. `today` is the first day that is not over.
CourseLine courseOf(const ChartFacts &facts, const CourseKey &key, SeriesStep step, int ahead, const QDate &today);

/// "8.9 %", "765", "£62.77".
QString courseValue(const CourseLine &course, double value);

}
