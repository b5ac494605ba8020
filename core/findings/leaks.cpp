#include "findings/expectation.h"
#include "findings/rules.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct LeakText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

CardId worstPain(const MapFacts &facts, const std::vector<StageId> &stages)
{
    CardId worst;
    for (const StageId stage : stages) {
        for (const CardId pain : cardsOf(facts, LaneKind::PainPoints, stage)) {
            if (!worst || facts.model.at(pain).severity > facts.model.at(worst).severity)
                worst = pain;
        }
    }
    return worst;
}

/// What hurts at a step: in the stage that it leads to, or before.
struct Hurt
{
    CardId pain;   ///< the worst; null: none
    FeelingId low; ///< the lowest point; null: none
    int severity = 0;
    int mood = 0; ///< how far below 0 the lowest point lies

    Hurt(const MapFacts &facts, const std::vector<StageId> &stages)
        : pain(worstPain(facts, stages)),
          low(lowestFeeling(facts, stages)),
          severity(pain ? facts.model.at(pain).severity : 0),
          mood(low ? std::max(0, -facts.model.at(low).value) : 0)
    {
    }

    bool isKnown() const { return mood > 0 || severity > 0; }
    double share() const { return isKnown() ? (mood + 20.0 * severity) / 200 : 0.2; }
};

/// How the weight came about: who should have gone on, who did, and how much it hurts.
std::vector<SumLine> sumOf(
    const Expectation &expected, const StageNumbers &from, const QString &label, const Hurt &hurt)
{
    const double came = *from.value;
    const auto missing = [&](double rate) { return (expected.rate - rate) * came; };
    const Conversion &step = *from.toNext;
    //: the ends of an interval
    const QString range = LeakText::tr("%1 to %2").arg(countText(missing(step.high)), countText(missing(step.low)));
    std::vector<SumLine> sum {{expected.from, countText(expected.rate * came)},
        //: %1 is what is counted: "orders that came"
        {LeakText::tr("%1 that came").arg(label), QStringLiteral("− ") + countText(step.rate * came)},
        //: %1 is what is counted: "orders missing"
        {LeakText::tr("%1 missing").arg(label), countText(missing(step.rate)), range}};
    const QString times = LeakText::tr("× %1 %").arg(hundredthsText(hurt.share()));
    if (hurt.isKnown())
        sum.push_back({LeakText::tr("Pain: mood %1, severity %2 of 5").arg(moodText(-hurt.mood)).arg(hurt.severity),
            times, LeakText::tr("mean of %1 and %2").arg(hurt.mood).arg(20 * hurt.severity)});
    else
        sum.push_back({LeakText::tr("No pain point and no low mood there"), times});
    sum.push_back({LeakText::tr("Weight"), countText(missing(step.rate) * hurt.share())});
    return sum;
}

QString leakSentence(const QString &stage, bool isKnown)
{
    return isKnown ? LeakText::tr("Fewer go on to %1 than should, and it hurts there.").arg(quoted(stage))
                   : LeakText::tr("Fewer go on to %1 than should, and nothing on the map says why.").arg(quoted(stage));
}

QString weakestSentence(const QString &stage, bool isKnown)
{
    return isKnown ? LeakText::tr("The step to %1 is the weakest, and it hurts there.").arg(quoted(stage))
                   : LeakText::tr("The step to %1 is the weakest, and nothing on the map says why.").arg(quoted(stage));
}

}

void findLeaks(const MapFacts &facts, Findings &findings)
{
    const MapNumbers &numbers = facts.funnel.numbers;
    for (size_t at = 0; at < numbers.size(); ++at) {
        const StageNumbers &from = numbers[at];
        if (!hasShare(from) || from.overOthers || !from.value)
            continue;
        const Conversion &step = *from.toNext;
        const auto expected = expectationOf(facts, at);
        const bool isSurelyLess = expected && expected->rate > step.high;
        if (!isSurelyLess && !from.weakest)
            continue;
        const Hurt hurt(facts, {from.next, from.stage});
        const QString stage = facts.model.at(from.next).name;
        Finding finding {hurt.isKnown() ? QStringLiteral("leak-and-pain") : QStringLiteral("leak"),
            FindingSeverity::Loss, hurt.share()};
        finding.text = isSurelyLess ? leakSentence(stage, hurt.isKnown()) : weakestSentence(stage, hurt.isKnown());
        //: %1 is a share in per cent, %2 a count, %3 of what, %4 and %5 the ends of the interval in per cent
        finding.figures = LeakText::tr("%1 % of %2 %3 go on (%4 to %5 %).")
                              .arg(hundredthsText(step.rate), countText(*from.value), from.label,
                                  hundredthsText(step.low), hundredthsText(step.high));
        if (hurt.pain)
            addSentence(finding.figures, LeakText::tr("%1 hurts most.").arg(quoted(facts.model.at(hurt.pain).text)));
        if (isSurelyLess) {
            const auto next = std::find_if(
                numbers.begin(), numbers.end(), [&](const StageNumbers &number) { return number.stage == from.next; });
            finding.weight = (expected->rate - step.rate) * *from.value * hurt.share();
            finding.sum = sumOf(*expected, from, next->label, hurt);
        } else {
            addSentence(finding.figures, whyWeakest(facts.model, numbers, facts.funnel.past));
        }
        finding.items = {from.next, from.stage};
        if (hurt.pain)
            finding.items.push_back(hurt.pain);
        if (hurt.mood > 0)
            finding.items.push_back(hurt.low);
        findings.push_back(std::move(finding));
    }
}

}
