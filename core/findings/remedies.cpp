#include "findings/remedies.h"

#include "numbers/samplesneeded.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct RemedyText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr double mostDays = 3650; ///< longer is no plan

QString neededText(const StepFigures &figures, const Period &period)
{
    const double wanted = figures.expected / figures.came;
    if (!figures.isMissed() || wanted >= 1 || period.days() < 1)
        return {};
    const double needed = neededToTell(figures.share->rate, wanted);
    const double days = std::ceil(needed * period.days() / figures.came);
    if (!std::isfinite(days) || days > mostDays)
        return {};
    //: %1 is a share in per cent, %2 a count, %3 what is counted
    return RemedyText::tr("A rise to %1 % can be told from chance after about %2 %3: %n day(s).", nullptr, int(days))
        .arg(hundredthsText(wanted), countText(needed), figures.cameLabel);
}

}

StageId leakIn(const Model &model, const Finding &finding)
{
    if (!finding.rule.startsWith(QLatin1String("leak")) || finding.items.empty())
        return {};
    const auto *stage = std::get_if<StageId>(&finding.items.front());
    return stage && model.find(*stage) ? stageOf(model, *stage) : StageId {};
}

std::vector<CardId> ideasAgainst(const Model &model, const Finding &finding)
{
    std::set<CardId> named;
    for (const FindingItem &item : finding.items) {
        if (const auto *card = std::get_if<CardId>(&item))
            named.insert(*card);
    }
    if (const StageId stage = leakIn(model, finding)) {
        for (const ExplanationId id : explanationsOf(model, stage)) {
            named.insert(model.at(id).idea);
            named.insert(model.at(id).pain);
        }
    }
    std::vector<CardId> ideas;
    for (const auto &[id, card] : model.all<Card>()) {
        const Lane *lane = model.find(card.lane);
        const bool isIdea = lane && lane->kind == LaneKind::Ideas && card.state != IdeaState::Dropped;
        if (isIdea && (named.contains(id) || (card.answers && named.contains(card.answers))))
            ideas.push_back(id);
    }
    std::sort(ideas.begin(), ideas.end());
    return ideas;
}

QString proofOf(const StepFigures &figures, const Period &period)
{
    if (!figures.share || figures.came <= 0)
        return {};
    //: %1 and %2 are what is counted: "visits", "orders"
    QString text
        = RemedyText::tr("How many of the %1 become %2, before and after.").arg(figures.cameLabel, figures.wentLabel);
    addSentence(text, neededText(figures, period));
    return text;
}

}
