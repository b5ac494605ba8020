#include "charts/courses.h"

#include "base/language.h"
#include "layout/numbertext.h"
#include "model/lookup.h"
#include "model/stagecolours.h"
#include "numbers/knowndays.h"
#include "numbers/periodseries.h"
#include "numbers/targets.h"
#include "store/seriesreader.h"

#include <QCoreApplication>
#include <QLocale>

namespace wend {

namespace {

// What the person reads.
struct CourseText
{
    Q_DECLARE_TR_FUNCTIONS(OverTime)
};

constexpr double fewestPeople = 30; ///< a day
constexpr double fewestOthers = 5;

const StageNumbers *withMetric(const ChartFacts &facts, MetricId metric)
{
    for (const StageNumbers &number : facts.funnel.numbers) {
        if (number.metric == metric && number.binding)
            return &number;
    }
    return nullptr;
}

QColor colourOfStage(const ChartFacts &facts, StageId id)
{
    for (size_t at = 0; at < facts.funnel.numbers.size(); ++at) {
        const Stage *stage = facts.model().find(id);
        if (facts.funnel.numbers[at].stage == id)
            return stage && stage->colour.isValid() ? stage->colour : defaultStageColour(int(at));
    }
    return defaultStageColour(0);
}

StageId stageOfMetric(const ChartFacts &facts, MetricId metric)
{
    for (const StageNumbers &number : facts.funnel.numbers) {
        if (number.metric == metric)
            return number.stage;
        for (const FurtherNumber &other : number.others) {
            if (other.metric == metric)
                return number.stage;
        }
    }
    return {};
}

int knownIn(const Model &model, MetricId metric, const Period &period)
{
    int days = 0;
    for (const Period &known : knownDays(model, metric, period))
        days += known.days();
    return days;
}

std::vector<CoursePoint> pointsOfNumber(const ChartFacts &facts, const Metric &metric, SeriesStep step, bool &isSum)
{
    const Qt::DayOfWeek weekStart = QLocale().firstDayOfWeek();
    const SteppedSeries series
        = gathered(pointsOf(facts.workbook->series().wholeSeriesOf(metric.id)), metric, step, weekStart);
    isSum = series.isSum;
    std::vector<CoursePoint> points;
    for (const SeriesPoint &point : series.points) {
        const QDate start = stepStart(point.from.addDays(point.from.daysTo(point.to) / 2), step, weekStart);
        CoursePoint one {start, nextStep(start, step).addDays(-1), point.value, point.value, point.value, 0};
        one.knownDays = knownIn(facts.model(), metric.id, {one.from, one.to});
        points.push_back(one);
    }
    return points;
}

std::vector<CoursePoint> pointsOfShare(const ChartFacts &facts, const CourseKey &key, SeriesStep step)
{
    SeriesReader &reader = facts.workbook->series();
    const Model &model = facts.model();
    const Metric &from = model.at(key.metric);
    const Metric &went = model.at(key.went);
    const Period first = reader.extentOf(from);
    const Period second = reader.extentOf(went);
    std::vector<CoursePoint> points;
    if (!first.isValid() || !second.isValid())
        return points;
    const Period both {std::max(first.from, second.from), std::min(first.to, second.to)};
    for (QDate start = stepStart(both.from, step, QLocale().firstDayOfWeek()); both.isValid() && start <= both.to;
         start = nextStep(start, step)) {
        const Period days {start, nextStep(start, step).addDays(-1)};
        const auto came = valueOf(from, reader.seriesOf(key.metric, days));
        const auto gone = valueOf(went, reader.seriesOf(key.went, days));
        const auto share = came && gone ? conversionBetween(from.kind, *came, went.kind, *gone) : std::nullopt;
        if (!share || share->fromReach)
            continue;
        points.push_back({days.from, days.to, share->rate, share->low, share->high,
            std::min(knownIn(model, key.metric, days), knownIn(model, key.went, days))});
    }
    return points;
}

int daysOf(SeriesStep step) { return step == SeriesStep::Day ? 1 : step == SeriesStep::Week ? 7 : 30; }

void addTargets(CourseLine &course, const ChartFacts &facts, SeriesStep step)
{
    const Model &model = facts.model();
    std::vector<const Target *> found;
    for (const auto &[id, target] : model.all<Target>()) {
        if (course.key.isShare() ? target.stage == course.key.to : target.metric == course.key.metric)
            found.push_back(&target);
    }
    std::sort(found.begin(), found.end(), [](const Target *a, const Target *b) { return a->from < b->from; });
    for (size_t at = 0; at < found.size(); ++at) {
        const Target &target = *found[at];
        const double value = course.key.isShare() || !course.isSum ? target.value : targetIn(target, daysOf(step));
        course.targets.push_back(
            {target.from, at + 1 < found.size() ? found[at + 1]->from.addDays(-1) : QDate(), value, target.isMost});
    }
    if (found.empty() && course.key.isShare()) {
        const StageId from = stageOfMetric(facts, course.key.metric);
        if (const auto target = conversionTargetOn(model, from, course.key.to, facts.period.to))
            course.targets.push_back({target->from, {}, target->share, target->isMost});
    }
}

}

std::vector<CourseKey> coursesOf(const ChartFacts &facts)
{
    std::vector<CourseKey> keys;
    for (const StageNumbers &number : facts.funnel.numbers) {
        const auto next = std::find_if(facts.funnel.numbers.begin(), facts.funnel.numbers.end(),
            [&](const StageNumbers &each) { return number.toNext && each.stage == number.next; });
        if (next != facts.funnel.numbers.end() && !number.toNext->fromReach)
            keys.push_back({number.metric, next->metric, next->stage});
    }
    for (const StageNumbers &number : facts.funnel.numbers) {
        if (number.binding)
            keys.push_back({number.metric, {}, {}});
        for (const FurtherNumber &other : number.others)
            keys.push_back({other.metric, {}, {}});
    }
    std::erase_if(keys, [&](const CourseKey &key) { return !facts.model().find(key.metric); });
    return keys;
}

QString courseName(const ChartFacts &facts, const CourseKey &key)
{
    const Model &model = facts.model();
    if (key.isShare()) {
        const Stage *from = model.find(stageOfMetric(facts, key.metric));
        const Stage *to = model.find(key.to);
        //: a step of a map; %1 and %2 are stages
        return CourseText::tr("%1 → %2").arg(from ? from->name : QString(), to ? to->name : QString());
    }
    const StageNumbers *number = withMetric(facts, key.metric);
    return number && !number->label.isEmpty() ? number->label : model.at(key.metric).name;
}

SeriesStep usualStep(const ChartFacts &facts, const CourseKey &key)
{
    const std::vector<SeriesPoint> points
        = pointsOf(facts.workbook->series().wholeSeriesOf(key.isShare() ? key.went : key.metric));
    const SeriesStep step = stepFor(points);
    if (step != SeriesStep::Day || points.empty())
        return step;
    double sum = 0;
    for (const SeriesPoint &point : points)
        sum += point.value;
    const MetricKind kind = facts.model().at(key.isShare() ? key.went : key.metric).kind;
    const bool isFew = sum / double(points.size()) < (kind == MetricKind::People ? fewestPeople : fewestOthers);
    const qint64 days = points.front().from.daysTo(points.back().to) + 1;
    return isFew && days >= 28 ? SeriesStep::Week : SeriesStep::Day;
}

CourseLine courseOf(const ChartFacts &facts, const CourseKey &key, SeriesStep step, int ahead, const QDate &today)
{
    const Model &model = facts.model();
    SeriesReader &reader = facts.workbook->series();
    CourseLine course;
    course.key = key;
    course.name = courseName(facts, key);
    course.colour = colourOfStage(facts, key.isShare() ? key.to : stageOfMetric(facts, key.metric));
    course.kind = key.isShare() ? MetricKind::Rate : model.at(key.metric).kind;
    course.unit = key.isShare() ? QString() : model.at(key.metric).unit;
    course.points = key.isShare() ? pointsOfShare(facts, key, step)
                                  : pointsOfNumber(facts, model.at(key.metric), step, course.isSum);
    if (key.isShare())
        course.isSum = false;
    addTargets(course, facts, step);
    if (ahead > 0 && step == SeriesStep::Week) {
        const SeriesOf seriesOf
            = [&](MetricId metric, const Period &period) { return reader.seriesOf(metric, period); };
        const Qt::DayOfWeek weekStart = QLocale().firstDayOfWeek();
        course.forecast = key.isShare()
            ? forecastOfConversion(model, key.metric, key.went, key.to, ahead, seriesOf, weekStart, today)
            : forecastOfNumber(model, key.metric, ahead, seriesOf, weekStart, today);
    }
    return course;
}

QString courseValue(const CourseLine &course, double value)
{
    return numberText(course.kind, course.unit, value, interfaceLanguage());
}

}
