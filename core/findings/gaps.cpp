#include "findings/rules.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct GapText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// The stages in which something rests on evidence, or that have some themselves.
std::set<StageId> stagesWithEvidence(const MapFacts &facts)
{
    std::set<StageId> stages;
    for (const auto &[id, evidence] : facts.model.all<Evidence>()) {
        const Card *card = facts.model.find(evidence.card);
        const Explanation *explanation = facts.model.find(evidence.explanation);
        const Stage *stage = facts.model.find(card ? card->stage : explanation ? explanation->stage : evidence.stage);
        if (stage && stage->map == facts.map)
            stages.insert(stageOf(facts.model, stage->id));
    }
    return stages;
}

/// One finding for all stages that lack something which others have; nothing where all lack it, since then nobody meant
/// to draw it.
template <class Has>
void addLacking(const MapFacts &facts, const char *rule, const Has &has, const QString &one, const QString &several,
    Findings &findings)
{
    const std::vector<StageId> &stages = stagesOf(facts.model, facts.map);
    QStringList names;
    Finding finding {QLatin1String(rule), FindingSeverity::Gap, 0, {}};
    for (const StageId stage : stages) {
        if (has(stage))
            continue;
        names += quoted(facts.model.at(stage).name);
        finding.items.push_back(stage);
    }
    if (names.isEmpty() || names.size() == qsizetype(stages.size()))
        return;
    finding.weight = double(names.size());
    finding.subjects = finding.items.size();
    finding.text = names.size() == 1 ? one.arg(names.front()) : several.arg(names.size());
    //: between the names in a list
    finding.figures = names.size() == 1 ? QString() : names.join(GapText::tr(", "));
    findings.push_back(std::move(finding));
}

bool isOfOrders(const StageNumbers &number) { return number.metric && number.kind == MetricKind::Orders; }

}

void findEmptyStages(const MapFacts &facts, Findings &findings)
{
    addLacking(
        facts, "stage-without-touchpoint",
        [&](StageId stage) { return !cardsOf(facts, LaneKind::Touchpoints, stage).empty(); },
        GapText::tr("Nobody is met in %1: it has no touchpoint."), GapText::tr("%1 stages have no touchpoint."),
        findings);
    addLacking(
        facts, "stage-without-number", [&](StageId stage) { return !bindingsOf(facts.model, stage).empty(); },
        GapText::tr("Nothing is counted in %1."), GapText::tr("In %1 stages nothing is counted."), findings);
    addLacking(
        facts, "stage-without-evidence",
        [supported = stagesWithEvidence(facts)](StageId stage) { return supported.contains(stage); },
        GapText::tr("No evidence supports what is drawn in %1."),
        GapText::tr("In %1 stages no evidence supports what is drawn."), findings);
}

void findEndAtPurchase(const MapFacts &facts, Findings &findings)
{
    const std::vector<StageId> &stages = stagesOf(facts.model, facts.map);
    if (stages.size() < 2)
        return;
    const MapNumbers &numbers = facts.funnel.numbers;
    const auto orders = std::find_if(numbers.begin(), numbers.end(), isOfOrders);
    if (orders == numbers.end() || orders->stage != stages.back())
        return;
    Finding finding {QStringLiteral("end-at-purchase"), FindingSeverity::Gap, 0, {}};
    finding.text = GapText::tr("The map ends with the purchase.");
    finding.figures = GapText::tr("Nothing is drawn after %1: what is delivered, and what makes people come back.")
                          .arg(quoted(facts.model.at(stages.back()).name));
    finding.items = {stages.back()};
    findings.push_back(std::move(finding));
}

void findUnsupportedPersonas(const MapFacts &facts, Findings &findings)
{
    for (const PersonaId id : personasOf(facts.model, facts.map)) {
        const Persona &persona = facts.model.at(id);
        const auto isSupported = [&](const auto &row) {
            const Card *card = facts.model.find(row.second.card);
            return card && card->persona == id;
        };
        const auto &evidence = facts.model.all<Evidence>();
        const bool isCounted = persona.share || (!persona.dimension.isEmpty() && !persona.dimensionValue.isEmpty());
        if (isCounted || std::any_of(evidence.begin(), evidence.end(), isSupported))
            continue;
        Finding finding {QStringLiteral("unsupported-persona"), FindingSeverity::Gap, 0, {}};
        finding.text = GapText::tr("%1 is a guess so far.").arg(persona.name);
        finding.figures = GapText::tr("No share of customers is known, and no evidence stands at her or his cards.");
        finding.items = {id};
        findings.push_back(std::move(finding));
    }
}

}
