#include "findings/completeness.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct CompletenessText
{
    Q_DECLARE_TR_FUNCTIONS(Completeness)
};

constexpr size_t fewestStages = 3;

using Points = std::vector<CompletenessPoint>;

void addPoint(Points &points, const char *id, const QString &text, const QString &missing)
{
    points.push_back({QString::fromLatin1(id), text, missing,
        missing.isEmpty() ? CompletenessPoint::State::Kept : CompletenessPoint::State::Missing});
}

QString unless(bool isThere, const QString &missing) { return isThere ? QString() : missing; }

/// The names of the stages for which something is not there.
template <class IsThere>
QString stagesWithout(const MapFacts &facts, IsThere isThere)
{
    QStringList names;
    for (const StageId stage : stagesOf(facts.model, facts.map)) {
        if (!isThere(stage))
            names += quoted(facts.model.at(stage).name);
    }
    return names.join(CompletenessText::tr(", "));
}

QString missingIn(const QString &stages)
{
    return stages.isEmpty() ? stages : CompletenessText::tr("Nothing in %1.").arg(stages);
}

bool hasLane(const MapFacts &facts, LaneKind kind)
{
    const std::vector<LaneId> &lanes = lanesOf(facts.model, facts.map);
    return std::any_of(lanes.begin(), lanes.end(), [&](LaneId id) { return facts.model.at(id).kind == kind; });
}

void addPersonas(const MapFacts &facts, Points &points)
{
    const std::vector<PersonaId> personas = personasOf(facts.model, facts.map);
    const auto any = [&](auto holds) {
        return std::any_of(personas.begin(), personas.end(), [&](PersonaId id) { return holds(facts.model.at(id)); });
    };
    addPoint(points, "persona", CompletenessText::tr("Whose journey it is: a persona"),
        unless(!personas.empty(), CompletenessText::tr("No persona is on the map.")));
    addPoint(points, "scenario", CompletenessText::tr("The situation: a scenario or the customer's goal"),
        unless(!facts.row().scenario.isEmpty() || !facts.row().goal.isEmpty(),
            CompletenessText::tr("The map's details say neither.")));
    addPoint(points, "expectations", CompletenessText::tr("What the customer wants and worries about"),
        unless(any([](const Persona &persona) { return !persona.goals.isEmpty() || !persona.worries.isEmpty(); }),
            CompletenessText::tr("No persona says so.")));
    addPoint(points, "segment", CompletenessText::tr("How many customers are like that: a segment or a share"),
        unless(any([](const Persona &persona) { return !persona.segment.isEmpty() || persona.share; }),
            CompletenessText::tr("No persona says so.")));
}

void addJourney(const MapFacts &facts, Points &points)
{
    const std::vector<StageId> &stages = stagesOf(facts.model, facts.map);
    addPoint(points, "stages", CompletenessText::tr("The stages of the journey"),
        unless(stages.size() >= fewestStages, CompletenessText::tr("Fewer than three.")));
    addPoint(points, "touchpoints", CompletenessText::tr("Touchpoints in every stage"),
        missingIn(stagesWithout(
            facts, [&](StageId stage) { return !cardsOf(facts, LaneKind::Touchpoints, stage).empty(); })));
    addPoint(points, "actions", CompletenessText::tr("What the customer does in every stage"),
        missingIn(stagesWithout(facts, [&](StageId stage) {
            return !cardsOf(facts, LaneKind::Doing, stage).empty()
                || (!hasLane(facts, LaneKind::Doing) && !cardsOf(facts, LaneKind::Touchpoints, stage).empty());
        })));
    addPoint(points, "thoughts", CompletenessText::tr("What the customer thinks, in the customer's words"),
        unless(!cardsOf(facts, LaneKind::Thinking).empty(), CompletenessText::tr("No thought is on the map.")));
    addPoint(points, "feelings", CompletenessText::tr("How the customer feels: a curve through all stages"),
        missingIn(stagesWithout(facts, [&](StageId stage) { return !lowestFeeling(facts, {stage}).isNull(); })));
    addPoint(points, "time", CompletenessText::tr("How long stages take"),
        unless(std::any_of(
                   stages.begin(), stages.end(), [&](StageId id) { return facts.model.at(id).duration.has_value(); }),
            CompletenessText::tr("No stage says how long it takes.")));
    const std::vector<CardId> touchpoints = cardsOf(facts, LaneKind::Touchpoints);
    addPoint(points, "moments-of-truth", CompletenessText::tr("Moments of truth"),
        unless(std::any_of(
                   touchpoints.begin(), touchpoints.end(), [&](CardId id) { return facts.model.at(id).momentOfTruth; }),
            CompletenessText::tr("No touchpoint is marked as one.")));
    addPoint(points, "pain-points", CompletenessText::tr("Where it hurts: pain points"),
        unless(!cardsOf(facts, LaneKind::PainPoints).empty(), CompletenessText::tr("None is on the map.")));
}

bool isResearched(const MapFacts &facts)
{
    for (const auto &[id, evidence] : facts.model.all<Evidence>()) {
        if (evidence.kind == EvidenceKind::Assumed)
            continue;
        const Card *card = facts.model.find(evidence.card);
        const Stage *stage = facts.model.find(evidence.stage);
        if ((card && facts.model.at(card->lane).map == facts.map) || (stage && stage->map == facts.map))
            return true;
    }
    return false;
}

void addProof(const MapFacts &facts, Points &points)
{
    const MapNumbers &numbers = facts.funnel.numbers;
    addPoint(points, "research", CompletenessText::tr("Research behind it: evidence that is no guess"),
        unless(isResearched(facts), CompletenessText::tr("Nothing on the map rests on anything but opinion.")));
    addPoint(points, "numbers", CompletenessText::tr("Numbers at the stages"),
        unless(std::any_of(
                   numbers.begin(), numbers.end(), [](const StageNumbers &number) { return number.value.has_value(); }),
            CompletenessText::tr("No stage has one.")));
    const std::vector<StageId> &stages = stagesOf(facts.model, facts.map);
    const bool hasTarget = std::any_of(stages.begin(), stages.end(), [&](StageId stage) {
        const auto isOfStage = [&](const auto &each) { return each.second.stage == stage; };
        const auto isOfNumber = [&](const auto &each) {
            const std::vector<BindingId> &bindings = bindingsOf(facts.model, stage);
            return std::any_of(bindings.begin(), bindings.end(),
                [&](BindingId id) { return facts.model.at(id).metric == each.second.metric; });
        };
        const auto &targets = facts.model.all<Target>();
        return facts.model.at(stage).target || std::any_of(targets.begin(), targets.end(), isOfStage)
            || std::any_of(targets.begin(), targets.end(), isOfNumber);
    });
    addPoint(points, "targets", CompletenessText::tr("What you promise yourself: targets"),
        unless(hasTarget, CompletenessText::tr("No number and no step has one.")));
}

void addWork(const MapFacts &facts, Points &points)
{
    const std::vector<CardId> ideas = cardsOf(facts, LaneKind::Ideas);
    addPoint(points, "ideas", CompletenessText::tr("What could be better: ideas"),
        unless(!ideas.empty(), CompletenessText::tr("None is on the map.")));
    addPoint(points, "owners", CompletenessText::tr("Who does it: an owner for the map or its ideas"),
        unless(!facts.row().owner.isEmpty()
                || std::any_of(
                    ideas.begin(), ideas.end(), [&](CardId id) { return !facts.model.at(id).owner.isEmpty(); }),
            CompletenessText::tr("Nobody is named.")));
    addPoint(points, "review", CompletenessText::tr("When it is looked at again: a day of review"),
        unless(facts.row().reviewDate.isValid(), CompletenessText::tr("No day is set.")));
}

/// Only where somebody began one.
void addBlueprint(const MapFacts &facts, Points &points)
{
    const bool isBlueprint = hasLane(facts, LaneKind::Backstage) || hasLane(facts, LaneKind::Support);
    if (!isBlueprint)
        return;
    addPoint(points, "backstage", CompletenessText::tr("Blueprint: what happens behind the scenes"),
        unless(!cardsOf(facts, LaneKind::Backstage).empty(), CompletenessText::tr("Nothing is written there.")));
    const std::vector<CardId> backstage = cardsOf(facts, LaneKind::Backstage);
    const bool namesTools
        = std::any_of(backstage.begin(), backstage.end(), [&](CardId id) { return !facts.model.at(id).tool.isNull(); });
    addPoint(points, "support", CompletenessText::tr("Blueprint: tools and others that it rests on"),
        unless(namesTools || !cardsOf(facts, LaneKind::Support).empty(),
            CompletenessText::tr("Nothing is written there.")));
    const std::vector<LaneId> &lanes = lanesOf(facts.model, facts.map);
    addPoint(points, "lines", CompletenessText::tr("Blueprint: the line of visibility"),
        unless(std::any_of(lanes.begin(), lanes.end(),
                   [&](LaneId id) { return facts.model.at(id).lineAbove == BlueprintLine::Visibility; }),
            CompletenessText::tr("No lane has that line above it.")));
}

}

std::vector<CompletenessPoint> completenessOf(const MapFacts &facts)
{
    Points points;
    addPersonas(facts, points);
    addJourney(facts, points);
    addProof(facts, points);
    addWork(facts, points);
    addBlueprint(facts, points);
    for (const auto &[id, mark] : facts.model.all<FindingMark>()) {
        if (mark.rule != completenessRule || mark.map != facts.map)
            continue;
        for (CompletenessPoint &point : points) {
            if (point.id == mark.about && point.state == CompletenessPoint::State::Missing) {
                point.state = CompletenessPoint::State::NotWanted;
                point.mark = id;
            }
        }
    }
    return points;
}

}
