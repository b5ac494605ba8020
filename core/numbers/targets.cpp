#include "numbers/targets.h"

namespace wend {

namespace {

/// The latest of a group that holds on a day.
const Target *latestOn(const Model &model, Group group, const QDate &day)
{
    const Target *latest = nullptr;
    for (const TargetId id : model.group<Target>(group)) {
        const Target &target = model.at(id);
        const bool holds = !target.from.isValid() || !day.isValid() || target.from <= day;
        // An invalid day is before all others.
        if (holds && (!latest || !latest->from.isValid() || target.from > latest->from))
            latest = &target;
    }
    return latest;
}

}

const Target *targetOn(const Model &model, MetricId metric, const QDate &day)
{
    return metric ? latestOn(model, {metric.value, 0}, day) : nullptr;
}

std::optional<ConversionTarget> conversionTargetOn(const Model &model, StageId from, StageId to, const QDate &day)
{
    if (const Target *target = to ? latestOn(model, {0, to.value}, day) : nullptr)
        return ConversionTarget {target->value, target->isMost, target->from};
    const Stage *stage = model.find(from);
    if (stage && stage->target)
        return ConversionTarget {*stage->target, false, {}};
    return std::nullopt;
}

TargetState stateOf(double target, bool isMost, double low, double high)
{
    if (isMost ? high <= target : low >= target)
        return TargetState::Reached;
    return (isMost ? low > target : high < target) ? TargetState::Missed : TargetState::OnTheWay;
}

double targetIn(const Target &target, int days)
{
    switch (target.span) {
    case TargetSpan::Day: return target.value * days;
    case TargetSpan::Week: return target.value * days / 7;
    case TargetSpan::Month: return target.value * days / daysInMonth;
    }
    Q_UNREACHABLE();
}

}
