#include "findings/stepfigures.h"

#include "findings/expectation.h"

namespace wend {

namespace {

constexpr size_t mostBetween = 3; ///< numbers between two stages: more are no picture any more

StageId stageBefore(const MapFacts &facts, StageId stage)
{
    const std::vector<StageId> &stages = stagesOf(facts.model, facts.map);
    const auto at = std::find(stages.begin(), stages.end(), stage);
    return at == stages.begin() || at == stages.end() ? StageId {} : *std::prev(at);
}

/// Whether a number counts some of those who came: people, or what the same source counted of them.
bool countsSomeOf(const Model &model, const StageNumbers &came, const FurtherNumber &number)
{
    if (number.kind == MetricKind::People || number.kind == MetricKind::Orders)
        return true;
    const Metric *all = model.find(came.metric);
    const Metric *some = model.find(number.metric);
    return number.kind == MetricKind::Count && all && some && all->source == some->source;
}

/// The numbers of people between those who came and those who went on, the largest first.
std::vector<const FurtherNumber *> numbersBetween(
    const Model &model, const StageNumbers &from, const StageNumbers &to, double went)
{
    const double came = *from.value;
    std::vector<const FurtherNumber *> between;
    for (const StageNumbers *stage : {&from, &to}) {
        for (const FurtherNumber &number : stage->others) {
            if (countsSomeOf(model, from, number) && number.value && !number.isApproximate
                && *number.value<came && * number.value> went)
                between.push_back(&number);
        }
    }
    std::stable_sort(between.begin(), between.end(),
        [](const FurtherNumber *a, const FurtherNumber *b) { return *a->value > *b->value; });
    const auto twice = std::unique(between.begin(), between.end(),
        [](const FurtherNumber *a, const FurtherNumber *b) { return *a->value == *b->value; });
    between.erase(twice, between.end());
    if (between.size() > mostBetween)
        between.resize(mostBetween);
    return between;
}

std::vector<StepPart> stepParts(const std::vector<const FurtherNumber *> &between, const StepFigures &figures)
{
    std::vector<StepPart> parts;
    if (between.empty())
        return parts;
    double there = figures.came;
    QString reached;
    for (const FurtherNumber *number : between) {
        parts.push_back({there - *number->value, reached, number->label});
        there = *number->value;
        reached = number->label;
    }
    parts.push_back({there - figures.went, reached, figures.wentLabel});
    parts.push_back({figures.went, figures.wentLabel, QString()});
    return parts;
}

}

StepFigures stepFiguresOf(const MapFacts &facts, StageId to)
{
    StepFigures figures;
    figures.to = to;
    figures.from = stageBefore(facts, to);
    const MapNumbers &numbers = facts.funnel.numbers;
    const auto from = std::find_if(numbers.begin(), numbers.end(),
        [&](const StageNumbers &number) { return hasShare(number) && number.next == to && number.value; });
    const auto next
        = std::find_if(numbers.begin(), numbers.end(), [&](const StageNumbers &number) { return number.stage == to; });
    if (from == numbers.end() || next == numbers.end())
        return figures;
    figures.from = from->stage;
    figures.share = from->toNext;
    figures.cameLabel = from->label;
    figures.wentLabel = next->label;
    figures.came = *from->value;
    figures.went = from->toNext->rate * figures.came;
    figures.parts = stepParts(numbersBetween(facts.model, *from, *next, figures.went), figures);
    const auto expected = expectationOf(facts, size_t(from - numbers.begin()));
    if (!expected)
        return figures;
    const auto missing = [&](double rate) { return (expected->rate - rate) * figures.came; };
    figures.should = expected->from;
    figures.expected = expected->rate * figures.came;
    figures.missing = missing(from->toNext->rate);
    figures.missingLow = missing(from->toNext->high);
    figures.missingHigh = missing(from->toNext->low);
    return figures;
}

}
