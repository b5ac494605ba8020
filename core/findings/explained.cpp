#include "findings/explained.h"

#include "model/lookup.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

int rankOf(ExplanationState state)
{
    switch (state) {
    case ExplanationState::Confirmed: return 0;
    case ExplanationState::Likely: return 1;
    case ExplanationState::Open: return 2;
    case ExplanationState::RuledOut: return 3;
    }
    Q_UNREACHABLE();
}

bool countsAsExplained(const Explanation &explanation)
{
    return explanation.explains && *explanation.explains > 0 && rankOf(explanation.state) <= 1;
}

}

QString stateText(ExplanationState state)
{
    switch (state) {
    //: what is thought of an explanation
    case ExplanationState::Open: return ExplanationText::tr("Open");
    case ExplanationState::Likely: return ExplanationText::tr("Likely");
    case ExplanationState::Confirmed: return ExplanationText::tr("Confirmed");
    case ExplanationState::RuledOut: return ExplanationText::tr("Ruled out");
    }
    Q_UNREACHABLE();
}

std::vector<ExplanationId> explanationsInOrder(const Model &model, StageId stage)
{
    std::vector<ExplanationId> explanations = explanationsOf(model, stage);
    std::stable_sort(explanations.begin(), explanations.end(),
        [&](ExplanationId a, ExplanationId b) { return rankOf(model.at(a).state) < rankOf(model.at(b).state); });
    return explanations;
}

EvidenceCount evidenceCountOf(const Model &model, ExplanationId explanation)
{
    EvidenceCount count;
    for (const EvidenceId id : evidenceOf(model, explanation)) {
        const Evidence &evidence = model.at(id);
        ++(evidence.against ? count.speaksAgainst : count.speaksFor);
        count.isMeasured = count.isMeasured || (!evidence.against && evidence.kind == EvidenceKind::Measured);
    }
    return count;
}

Explained explainedOf(const Model &model, StageId stage, double missing)
{
    Explained explained;
    double left = std::max(0.0, missing);
    for (const ExplanationId id : explanationsInOrder(model, stage)) {
        const Explanation &explanation = model.at(id);
        if (!countsAsExplained(explanation))
            continue;
        const double count = std::min(left, *explanation.explains);
        explained.isTooMuch = explained.isTooMuch || *explanation.explains > left + 0.5;
        explained.orLess = explained.orLess || explanation.orMore;
        explained.parts.push_back({id, count, explanation.orMore, explanation.state == ExplanationState::Confirmed});
        left -= count;
    }
    explained.unexplained = left;
    return explained;
}

}
