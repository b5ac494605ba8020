#pragma once

#include "charts/chartdrawing.h"
#include "charts/chartpen.h"
#include "charts/courses.h"

namespace wend {

/// A note on a day, as charts show it.
struct NoteFlag
{
    DayNoteId id;
    QDate day;
    QString text;
    bool isChosen = false;
    bool operator==(const NoteFlag &) const = default;
};

/// All that is shown over time, before it has a size.
struct CoursesPicture
{
    std::vector<CourseLine> courses;
    std::vector<NoteFlag> notes;
    SeriesStep step = SeriesStep::Week;
    Period shown; ///< the days of the axis, without those of a forecast
    bool withTargets = true;
    bool withNotes = true;
    bool withBands = true;
    QDate picked; ///< the first day of a step whose values are read; invalid: none
    bool isPinned = false;
    /// The last day of the axis, with the forecast's.
    QDate end() const;
    /// The first days of all steps that are shown and have a value, in order.
    std::vector<QDate> steps() const;
};

constexpr size_t mostPlots = 3;

/// Which courses stand on one plot: shares together, counts of one unit together; never a share and a count.
std::vector<std::vector<size_t>> plotsOf(const std::vector<CourseLine> &courses);

/// What is read at a step: a line for each course, with its interval and its target.
struct ReadLine
{
    size_t course = 0;
    QString name;
    QString value;
    QString aside;
    bool operator==(const ReadLine &) const = default;
};
std::vector<ReadLine> readAt(const CoursesPicture &picture, const QDate &step);
/// "Week of 19 October".
QString stepName(SeriesStep step, const QDate &first);

/// From days to pixels and back.
struct TimeAxis
{
    double left = 0;
    double right = 1;
    QDate first;
    QDate last;                             ///< included
    double placeOf(const QDate &day) const; ///< of its beginning
    QDate dayAt(double x) const;
};
TimeAxis timeAxis(const CoursesPicture &picture, double width);

ChartDrawing drawCourses(const CoursesPicture &picture, const QSizeF &size, const ChartLook &look);

}
