#include "findings/expectation.h"

#include "numbers/targets.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct ExpectationText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// The least share that should go on, in the map's period; 0: nobody says.
double wantedShareOf(const MapFacts &facts, const StageNumbers &from)
{
    const QDate day = facts.series.period.isValid() ? facts.series.period.to : facts.today;
    const auto target = conversionTargetOn(facts.model, from.stage, from.next, day);
    return target && !target->isMost ? target->share : 0;
}

bool hasAnyTarget(const MapFacts &facts)
{
    const MapNumbers &numbers = facts.funnel.numbers;
    return std::any_of(numbers.begin(), numbers.end(),
        [&](const StageNumbers &number) { return hasShare(number) && wantedShareOf(facts, number) > 0; });
}

}

bool hasShare(const StageNumbers &number) { return number.toNext && !number.toNext->fromReach; }

std::optional<Expectation> expectationOf(const MapFacts &facts, size_t at)
{
    const StageNumbers &from = facts.funnel.numbers[at];
    const auto said = [&](const QString &pattern, double rate) {
        return Expectation {rate, pattern.arg(hundredthsText(rate), countText(*from.value), from.label)};
    };
    if (const double target = wantedShareOf(facts, from); target > 0)
        //: %1 is a share in per cent, %2 a count, %3 of what: "Your target: 10 % of 3,140 visits"
        return said(ExpectationText::tr("Your target: %1 % of %2 %3"), target);
    if (hasAnyTarget(facts))
        return std::nullopt;
    const MapNumbers &past = facts.funnel.past;
    const bool hasPast = std::any_of(past.begin(), past.end(), hasShare);
    if (hasPast) {
        if (!hasShare(past[at]) || past[at].toNext->low <= from.toNext->high)
            return std::nullopt; // it did not surely fall
        return said(ExpectationText::tr("As in the period before: %1 % of %2 %3"), past[at].toNext->rate);
    }
    return std::nullopt;
}

}
