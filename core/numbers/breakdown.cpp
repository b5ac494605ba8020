#include "numbers/breakdown.h"

#include "numbers/funnel.h"

#include <algorithm>

namespace wend {

namespace {

const StageNumbers *numberAt(const MapNumbers &numbers, StageId stage)
{
    const auto found
        = std::find_if(numbers.begin(), numbers.end(), [&](const StageNumbers &each) { return each.stage == stage; });
    return found == numbers.end() || !found->value ? nullptr : &*found;
}

/// What the value's size is told by: the first number of people or orders that the dimension knows.
double leadOf(const MapNumbers &numbers)
{
    for (const StageNumbers &number : numbers) {
        if (number.value && isCounted(number.kind))
            return *number.value;
    }
    return 0;
}

bool isEnough(const MapNumbers &numbers)
{
    return leadOf(numbers) > 0 && std::none_of(numbers.begin(), numbers.end(), [](const StageNumbers &number) {
        if (!number.value || !isCounted(number.kind))
            return false;
        return *number.value < (number.kind == MetricKind::People ? fewestPeopleShown : fewestOrdersShown);
    });
}

/// The share of one value that takes a step; empty where it has no such step.
std::optional<ValueShare> shareAt(const std::vector<ValueNumbers> &shown, size_t value, StageId from, StageId to)
{
    const StageNumbers *came = numberAt(shown[value].numbers, from);
    const StageNumbers *went = numberAt(shown[value].numbers, to);
    if (!came || !went || !came->toNext || came->toNext->fromReach || came->next != to || *came->value <= 0)
        return std::nullopt;
    return ValueShare {value, *came->value, *went->value, wilsonInterval(*went->value, *came->value)};
}

void addSteps(const MapNumbers &whole, Breakdown &breakdown)
{
    for (const StageNumbers &number : whole) {
        StepByValue step {number.stage, number.next, {}, {}};
        for (size_t value = 0; number.toNext && value < breakdown.shown.size(); ++value) {
            if (const auto share = shareAt(breakdown.shown, value, number.stage, number.next))
                step.shares.push_back(*share);
        }
        if (step.shares.size() < 2)
            continue;
        const ValueShare &first = step.shares.front();
        for (size_t at = 1; at < step.shares.size(); ++at) {
            const ValueShare &other = step.shares[at];
            step.differences.push_back(
                {other.rate() - first.rate(), differenceInterval(other.went, other.came, first.went, first.came)});
        }
        breakdown.steps.push_back(std::move(step));
    }
}

/// Of the sure differences the one that most people come of.
void addChance(Breakdown &breakdown)
{
    for (size_t at = 0; at < breakdown.steps.size(); ++at) {
        const StepByValue &step = breakdown.steps[at];
        for (size_t other = 0; other < step.differences.size(); ++other) {
            const StepByValue::Difference &difference = step.differences[other];
            if (!difference.isSure())
                continue;
            const bool isHigher = difference.by > 0;
            const size_t low = isHigher ? 0 : other + 1;
            const double came = step.shares[low].came;
            const Interval gain
                = isHigher ? difference.interval : Interval {-difference.interval.high, -difference.interval.low};
            const double more = came * std::abs(difference.by);
            if (!breakdown.chance || more > breakdown.chance->more)
                breakdown.chance = {at, low, isHigher ? other + 1 : 0, more, {came * gain.low, came * gain.high}};
        }
    }
}

}

Breakdown breakdownOf(const MapNumbers &whole, std::vector<ValueNumbers> values)
{
    std::erase_if(values, [](const ValueNumbers &each) {
        return std::none_of(each.numbers.begin(), each.numbers.end(),
            [](const StageNumbers &number) { return number.value && *number.value > 0; });
    });
    std::stable_sort(values.begin(), values.end(),
        [](const ValueNumbers &a, const ValueNumbers &b) { return leadOf(a.numbers) > leadOf(b.numbers); });
    Breakdown breakdown;
    for (ValueNumbers &each : values) {
        const bool isShown = breakdown.shown.size() < mostValuesShown && isEnough(each.numbers);
        (isShown ? breakdown.shown : breakdown.few).push_back(std::move(each));
    }
    for (const StageNumbers &number : whole) {
        const auto knows = [&](const ValueNumbers &each) { return numberAt(each.numbers, number.stage) != nullptr; };
        if (!number.binding.isNull() && std::none_of(breakdown.shown.begin(), breakdown.shown.end(), knows)
            && std::none_of(breakdown.few.begin(), breakdown.few.end(), knows))
            breakdown.unknown.push_back(number.stage);
    }
    addSteps(whole, breakdown);
    addChance(breakdown);
    return breakdown;
}

}
