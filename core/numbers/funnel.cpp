#include "numbers/funnel.h"

#include "model/lookup.h"
#include "numbers/knowndays.h"
#include "numbers/periodseries.h"
#include "numbers/targets.h"
#include "numbers/wilsoninterval.h"
#include "sources/thingcounted.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct FunnelText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

bool countTheSame(const Model &model, const StageNumbers &a, const StageNumbers &b)
{
    const Metric &first = model.at(a.metric);
    const Metric &then = model.at(b.metric);
    const QString thing = thingCounted(first.key, first.name);
    return !thing.isEmpty() && thing == thingCounted(then.key, then.name);
}

const Binding *firstBinding(const Model &model, StageId stage)
{
    for (BindingId id : bindingsOf(model, stage)) {
        const Binding *binding = model.find(id);
        if (binding && model.find(binding->metric))
            return binding;
    }
    return nullptr;
}

QString labelOf(const Model &model, const Binding &binding)
{
    return binding.label.isEmpty() ? model.at(binding.metric).name : binding.label;
}

/// Values and courses of the stages, without what lies between them.
MapNumbers valuesOf(const Model &model, MapId map, const MetricSeries &read, const Period &period, QStringList *remarks)
{
    MapNumbers numbers;
    for (StageId stage : stagesOf(model, map)) {
        StageNumbers number;
        number.stage = stage;
        if (const Binding *binding = firstBinding(model, stage)) {
            const Metric &metric = model.at(binding->metric);
            const PeriodSeries &series = seriesIn(read, metric.id);
            number.binding = binding->id;
            number.metric = metric.id;
            number.label = labelOf(model, *binding);
            number.kind = metric.kind;
            number.unit = metric.unit;
            number.value = valueOf(metric, series);
            number.isApproximate = isApproximate(metric, series);
            number.course = courseOf(metric, series, period);
            if (remarks && series.isPartial)
                *remarks += QCoreApplication::translate(
                    "Numbers", "%1: numbers that lie only partly in the period are left out.")
                                .arg(metric.name);
            if (remarks && !number.value && series.points.size() > 1)
                *remarks += QCoreApplication::translate(
                    "Numbers", "%1 cannot be added up over days, and no export tells the whole period.")
                                .arg(metric.name);
        }
        numbers.push_back(number);
    }
    return numbers;
}

/// A bound number by itself, of the series that was read for its metric.
FurtherNumber numberOf(const Model &model, const Binding &binding, const Metric &metric, const PeriodSeries &series)
{
    return {binding.id, metric.id, labelOf(model, binding), metric.kind, metric.unit, valueOf(metric, series),
        isApproximate(metric, series)};
}

void addOthers(const Model &model, MapNumbers &numbers, const MetricSeries &read)
{
    for (StageNumbers &number : numbers) {
        for (const BindingId id : bindingsOf(model, number.stage)) {
            const Binding &binding = model.at(id);
            const Metric *metric = id == number.binding ? nullptr : model.find(binding.metric);
            if (!metric)
                continue;
            number.others.push_back(numberOf(model, binding, *metric, seriesIn(read, metric->id)));
        }
    }
}

/// Where the step from `from` leads: the next stage with a number of people or orders. -1: nowhere.
int nextCounted(const MapNumbers &numbers, int from)
{
    for (int next = from + 1; next < int(numbers.size()); ++next) {
        if (numbers[size_t(next)].value && isCounted(numbers[size_t(next)].kind))
            return next;
    }
    return -1;
}

/// One step leads to a stage: from people or orders before from what was only seen, from the nearest before the others.
void keepOneStepEach(MapNumbers &numbers)
{
    for (StageNumbers &from : numbers) {
        const bool isTaken = from.toNext && from.toNext->fromReach
            && std::any_of(numbers.begin(), numbers.end(), [&](const StageNumbers &other) {
                   return other.toNext && other.next == from.next && (!other.toNext->fromReach || &other > &from);
               });
        if (isTaken) {
            from.toNext.reset();
            from.next = {};
        }
    }
}

void addConversions(const Model &model, MapNumbers &numbers)
{
    for (int at = 0; at < int(numbers.size()); ++at) {
        StageNumbers &from = numbers[size_t(at)];
        const int next = nextCounted(numbers, at);
        if (!from.value || next < 0)
            continue;
        const StageNumbers &to = numbers[size_t(next)];
        if (countTheSame(model, from, to))
            continue;
        from.toNext = conversionBetween(from.kind, *from.value, to.kind, *to.value);
        if (!from.toNext)
            continue;
        from.toNext->isApproximate = from.isApproximate || to.isApproximate;
        from.next = to.stage;
        from.overOthers = std::any_of(numbers.begin() + at + 1, numbers.begin() + next,
            [](const StageNumbers &between) { return between.value.has_value(); });
    }
    keepOneStepEach(numbers);
}

/// The days of the period that the files of a metric's source speak of, from the first to the last.
Period importedDays(const Model &model, MetricId metric, const Period &period)
{
    return knownSpan(knownDays(model, metric, period));
}

/// Less than four fifths of the days that either speaks of are spoken of by both. Files seldom begin on the very same
/// day.
bool areOtherDays(const Period &a, const Period &b)
{
    if (!a.isValid() || !b.isValid())
        return false;
    const Period both {std::max(a.from, b.from), std::min(a.to, b.to)};
    const Period either {std::min(a.from, b.from), std::max(a.to, b.to)};
    return !both.isValid() || both.days() * 5 < either.days() * 4;
}

/// For each stage whether its step leads to a number of other days.
std::vector<bool> stepsOfOtherDays(
    const Model &model, const MapNumbers &numbers, const Period &period, QStringList &remarks)
{
    std::vector<bool> otherDays(numbers.size(), false);
    for (int at = 0; at < int(numbers.size()); ++at) {
        const StageNumbers &from = numbers[size_t(at)];
        const int next = nextCounted(numbers, at);
        if (!from.toNext || next < 0)
            continue;
        const StageNumbers &to = numbers[size_t(next)];
        otherDays[size_t(at)]
            = areOtherDays(importedDays(model, from.metric, period), importedDays(model, to.metric, period));
        if (otherDays[size_t(at)])
            remarks += QCoreApplication::translate(
                "Numbers", "%1 and %2 are of different days: the step between them is not judged.")
                           .arg(from.label, to.label);
    }
    return otherDays;
}

/// The step that is worst by `badness`, where that is above 0.
template <class Badness>
int worst(const MapNumbers &numbers, const std::vector<bool> &otherDays, const Badness &badness)
{
    int found = -1;
    double most = 0;
    for (int at = 0; at < int(numbers.size()); ++at) {
        const auto &toNext = numbers[size_t(at)].toNext;
        if (!toNext || toNext->fromReach || (at < int(otherDays.size()) && otherDays[size_t(at)]))
            continue;
        const double bad = badness(at);
        if (bad > most) {
            most = bad;
            found = at;
        }
    }
    return found;
}

/// The steps that are judged, by the stage they begin at.
std::vector<int> measuredSteps(const MapNumbers &numbers, const std::vector<bool> &otherDays)
{
    std::vector<int> steps;
    for (int at = 0; at < int(numbers.size()); ++at) {
        const auto &toNext = numbers[size_t(at)].toNext;
        if (toNext && !toNext->fromReach && !(at < int(otherDays.size()) && otherDays[size_t(at)]))
            steps.push_back(at);
    }
    return steps;
}

/// How far the step surely is below the geometric mean of the others, 0 where it is not.
double shortOfOthers(const MapNumbers &numbers, const std::vector<bool> &otherDays, int at)
{
    double logs = 0;
    int others = 0;
    for (const int other : measuredSteps(numbers, otherDays)) {
        if (other == at)
            continue;
        const Conversion &conversion = *numbers[size_t(other)].toNext;
        // Of a step that nobody took the interval says how small it may be.
        logs += std::log(conversion.rate > 0 ? conversion.rate : conversion.high);
        ++others;
    }
    return others == 0 ? 0 : 1 - numbers[size_t(at)].toNext->high / std::exp(logs / others);
}

/// The share that should go on to the next stage at least.
std::optional<double> leastShareOf(const Model &model, const StageNumbers &from, const QDate &day)
{
    const auto target = conversionTargetOn(model, from.stage, from.next, day);
    return target && !target->isMost ? std::optional(target->share) : std::nullopt;
}

}

std::optional<Conversion> conversionBetween(MetricKind from, double came, MetricKind to, double went)
{
    const bool fromReach = from == MetricKind::Reach;
    if ((!fromReach && !isCounted(from)) || !isCounted(to) || came <= 0 || went < 0 || went > came)
        return std::nullopt;
    const Interval interval = wilsonInterval(went, came);
    return Conversion {went / came, interval.low, interval.high, fromReach};
}

void markWeakest(MapNumbers &numbers, const std::vector<std::optional<double>> &targets, const MapNumbers &past,
    const std::vector<bool> &otherDays)
{
    for (StageNumbers &number : numbers)
        number.weakest = false;
    const auto targetOf = [&](int at) { return at < int(targets.size()) ? targets[size_t(at)] : std::nullopt; };
    bool hasTargets = false;
    bool hasPast = false;
    for (int at = 0; at < int(numbers.size()); ++at) {
        const bool isStep = numbers[size_t(at)].toNext && !numbers[size_t(at)].toNext->fromReach
            && !(at < int(otherDays.size()) && otherDays[size_t(at)]);
        hasTargets = hasTargets || (isStep && targetOf(at) && *targetOf(at) > 0);
        hasPast = hasPast || (isStep && at < int(past.size()) && past[size_t(at)].toNext);
    }
    int found = -1;
    if (measuredSteps(numbers, otherDays).size() < 2)
        return;
    if (hasTargets) {
        // As a share of the target: 2 % where 4 % are wanted is worse than 85 % where 90 % are.
        found = worst(numbers, otherDays, [&](int at) {
            const auto target = targetOf(at);
            return target && *target > 0 ? (*target - numbers[size_t(at)].toNext->rate) / *target : 0.0;
        });
    } else if (hasPast) {
        found = worst(numbers, otherDays, [&](int at) {
            const StageNumbers &now = numbers[size_t(at)];
            const StageNumbers *before = at < int(past.size()) ? &past[size_t(at)] : nullptr;
            if (!before || !before->toNext || !before->value)
                return 0.0;
            const Interval change = differenceInterval(
                now.toNext->rate * *now.value, *now.value, before->toNext->rate * *before->value, *before->value);
            return change.high < 0 ? 1 - now.toNext->rate / before->toNext->rate : 0.0;
        });
    } else {
        found = worst(numbers, otherDays, [&](int at) { return shortOfOthers(numbers, otherDays, at); });
    }
    if (found >= 0)
        numbers[size_t(found)].weakest = true;
}

QString whyNoConversion(const Model &model, const MapNumbers &numbers, int at)
{
    const StageNumbers &from = numbers[size_t(at)];
    const int next = nextCounted(numbers, at);
    if (!from.metric || (from.toNext && !from.toNext->fromReach) || next < 0)
        return {};
    const StageNumbers &to = numbers[size_t(next)];
    if (from.toNext)
        return FunnelText::tr("%1 were only seen: there is no share that goes on, but a number for each 1,000 seen.")
            .arg(from.label);
    if (!from.value)
        return FunnelText::tr("%1 has no number in this period.").arg(from.label);
    if (from.kind != MetricKind::Reach && !isCounted(from.kind))
        return FunnelText::tr("%1 counts neither people nor orders.").arg(from.label);
    if (countTheSame(model, from, to)) {
        const double share = *from.value > 0 ? 100 * *to.value / *from.value : 0;
        return FunnelText::tr(
            "%1 and %2 are two counts of the same thing (one is %3 % of the other): nobody goes from one to the other.")
            .arg(from.label, to.label, QLocale().toString(share, 'f', 1));
    }
    if (*from.value <= 0)
        return FunnelText::tr("%1 is 0.").arg(from.label);
    return *to.value > *from.value
        ? FunnelText::tr("%1 is more than %2: it cannot be a share of it.").arg(to.label, from.label)
        : QString();
}

QString whyWeakest(const Model &model, const MapNumbers &numbers, const MapNumbers &past)
{
    const auto weakest
        = std::find_if(numbers.begin(), numbers.end(), [](const StageNumbers &number) { return number.weakest; });
    if (weakest == numbers.end())
        return {};
    const QDate day = model.at(model.at(weakest->stage).map).periodTo;
    if (weakest->toNext->rate < leastShareOf(model, *weakest, day).value_or(0))
        return FunnelText::tr("It is the step furthest below its target.");
    const bool hasPast = std::any_of(past.begin(), past.end(),
        [](const StageNumbers &number) { return number.toNext && !number.toNext->fromReach; });
    return hasPast
        ? FunnelText::tr("It is the step that fell surely below its own past.")
        : FunnelText::tr("It is the step that is surely furthest below what the other steps keep on average.");
}

Funnel funnelOf(const Model &model, MapId map, const MapSeries &series)
{
    Funnel funnel;
    funnel.numbers = valuesOf(model, map, series.now, series.period, &funnel.remarks);
    addOthers(model, funnel.numbers, series.now);
    addConversions(model, funnel.numbers);
    std::vector<std::optional<double>> targets;
    for (const StageNumbers &number : funnel.numbers)
        targets.push_back(leastShareOf(model, number, series.period.to));
    if (series.period.isValid()) {
        funnel.past = valuesOf(model, map, series.past, periodBefore(series.period), nullptr);
        addConversions(model, funnel.past);
    }
    markWeakest(
        funnel.numbers, targets, funnel.past, stepsOfOtherDays(model, funnel.numbers, series.period, funnel.remarks));
    return funnel;
}

std::vector<BoundNumber> numbersAt(
    const Model &model, const std::vector<BindingId> &bindings, const MetricSeries &read, const Period &period)
{
    std::vector<BoundNumber> numbers;
    for (BindingId id : bindings) {
        const Binding &binding = model.at(id);
        const Metric *metric = model.find(binding.metric);
        if (!metric)
            continue;
        const PeriodSeries &series = seriesIn(read, metric->id);
        numbers.push_back({numberOf(model, binding, *metric, series), courseOf(*metric, series, period), {}, {}});
    }
    // Events count here like people: within one stage the parts of one form follow each other.
    const auto counts = [](const BoundNumber &number) {
        return number.value && (isCounted(number.kind) || number.kind == MetricKind::Count);
    };
    for (BoundNumber &number : numbers) {
        const BoundNumber *larger = nullptr;
        for (const BoundNumber &other : numbers) {
            if (counts(number) && counts(other) && *other.value > *number.value
                && (!larger || *other.value < *larger->value))
                larger = &other;
        }
        if (larger) {
            number.ofLarger = conversionBetween(MetricKind::People, *larger->value, MetricKind::People, *number.value);
            number.larger = larger->binding;
        }
    }
    return numbers;
}

}
