#include "charts/coursespicture.h"

#include "base/daytext.h"
#include "numbers/targets.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <set>

namespace wend {

namespace {

// What the person reads.
struct CoursePictureText
{
    Q_DECLARE_TR_FUNCTIONS(OverTime)
};

constexpr double left = 64;   ///< room for the numbers of the value axis
constexpr double right = 112; ///< for the last values

const CoursePoint *pointAt(const CourseLine &course, const QDate &step)
{
    const auto found = std::find_if(
        course.points.begin(), course.points.end(), [&](const CoursePoint &point) { return point.from == step; });
    return found == course.points.end() ? nullptr : &*found;
}

const TargetLine *targetAt(const CourseLine &course, const QDate &day)
{
    const TargetLine *found = nullptr;
    for (const TargetLine &line : course.targets) {
        if (!line.from.isValid() || line.from <= day)
            found = &line;
    }
    return found;
}

QString stateText(const TargetLine &target, const CoursePoint &point)
{
    switch (stateOf(target.value, target.isMost, point.low, point.high)) {
    case TargetState::Reached: return CoursePictureText::tr("target reached");
    case TargetState::Missed: return CoursePictureText::tr("target missed");
    case TargetState::OnTheWay: return CoursePictureText::tr("target: cannot tell yet");
    }
    Q_UNREACHABLE();
}

}

QDate CoursesPicture::end() const
{
    QDate end = shown.to;
    for (const CourseLine &course : courses) {
        if (course.forecast && !course.forecast->weeks.empty())
            end = std::max(end, course.forecast->weeks.back().to);
    }
    return end;
}

std::vector<QDate> CoursesPicture::steps() const
{
    std::set<QDate> days;
    for (const CourseLine &course : courses) {
        for (const CoursePoint &point : course.points) {
            if (point.to >= shown.from && point.from <= shown.to)
                days.insert(point.from);
        }
    }
    return {days.begin(), days.end()};
}

std::vector<std::vector<size_t>> plotsOf(const std::vector<CourseLine> &courses)
{
    std::vector<std::vector<size_t>> plots;
    const auto isTogether = [&](const CourseLine &a, const CourseLine &b) {
        const auto isCount = [](MetricKind kind) {
            return kind == MetricKind::Reach || kind == MetricKind::People || kind == MetricKind::Orders
                || kind == MetricKind::Count;
        };
        return (a.kind == b.kind && a.unit == b.unit) || (isCount(a.kind) && isCount(b.kind));
    };
    for (size_t at = 0; at < courses.size(); ++at) {
        const auto found = std::find_if(plots.begin(), plots.end(),
            [&](const auto &plot) { return isTogether(courses[plot.front()], courses[at]); });
        if (found == plots.end())
            plots.push_back({at});
        else
            found->push_back(at);
    }
    return plots;
}

std::vector<ReadLine> readAt(const CoursesPicture &picture, const QDate &step)
{
    std::vector<ReadLine> lines;
    for (size_t at = 0; at < picture.courses.size(); ++at) {
        const CourseLine &course = picture.courses[at];
        const CoursePoint *point = pointAt(course, step);
        if (!point) {
            lines.push_back({at, course.name, QStringLiteral("–"), {}});
            continue;
        }
        QStringList aside;
        if (point->low < point->high)
            //: an interval; %1 and %2 are its ends
            aside += CoursePictureText::tr("%1 to %2")
                         .arg(courseValue(course, point->low), courseValue(course, point->high));
        if (!point->isWhole())
            aside += CoursePictureText::tr("%1 of %2 days").arg(point->knownDays).arg(point->days());
        const TargetLine *target = picture.withTargets ? targetAt(course, step) : nullptr;
        if (target && point->isWhole())
            aside += stateText(*target, *point);
        lines.push_back({at, course.name, courseValue(course, point->value), aside.join(QStringLiteral(" · "))});
    }
    return lines;
}

QString stepName(SeriesStep step, const QDate &first)
{
    const QLocale locale;
    switch (step) {
    case SeriesStep::Day: return daySpan(first, first, locale);
    case SeriesStep::Week:
        //: %1 is the first day of a week
        return CoursePictureText::tr("Week of %1").arg(dayAndMonth(first, locale));
    case SeriesStep::Month: return monthAndYear(first, locale);
    }
    Q_UNREACHABLE();
}

double TimeAxis::placeOf(const QDate &day) const
{
    return left + double(first.daysTo(day)) / double(first.daysTo(last) + 1) * (right - left);
}

QDate TimeAxis::dayAt(double x) const
{
    return first.addDays(qint64(std::floor((x - left) / (right - left) * double(first.daysTo(last) + 1))));
}

TimeAxis timeAxis(const CoursesPicture &picture, double width)
{
    return {left, std::max(left + 40, width - right), picture.shown.from, picture.end()};
}

}
