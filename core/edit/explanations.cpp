#include "edit/explanations.h"

#include "edit/cards.h"
#include "edit/columns.h"
#include "edit/ideas.h"
#include "edit/lanes.h"
#include "store/edit.h"

namespace wend {

namespace {

constexpr int behindAll = std::numeric_limits<int>::max();

LaneId laneOfPains(Edit &edit, MapId map)
{
    const std::vector<Lane> lanes = edit.group<Lane>({map.value, 0});
    for (const Lane &lane : lanes) {
        if (lane.kind == LaneKind::PainPoints)
            return lane.id;
    }
    return insertLane(edit, map, int(lanes.size()), LaneKind::PainPoints);
}

/// A confirmed one as a card of its stage.
void becomePain(Edit &edit, const Explanation &explanation)
{
    const std::optional<Stage> stage = edit.row(explanation.stage);
    if (!stage)
        return;
    const CardId pain = insertCard(edit, laneOfPains(edit, stage->map), columnIn(edit, explanation.stage), behindAll,
        explanation.text.section(QLatin1Char('\n'), 0, 0).simplified());
    edit.set(pain, &Card::notes, explanation.text.section(QLatin1Char('\n'), 1).trimmed());
    edit.set(explanation.id, &Explanation::pain, pain);
    for (Evidence evidence : edit.group<Evidence>({0, explanation.id.value})) {
        if (evidence.against)
            continue;
        evidence.id = {};
        evidence.stage = {};
        evidence.explanation = {};
        addEvidence(edit, pain, evidence);
    }
    const std::optional<Card> idea = edit.row(explanation.idea);
    if (idea && !idea->answers)
        edit.set(idea->id, &Card::answers, pain);
}

}

ExplanationId addExplanation(Edit &edit, StageId stage, const QString &text, CardId pain)
{
    Explanation explanation;
    explanation.stage = stage;
    explanation.text = text;
    explanation.pain = pain;
    explanation.position = edit.positionAtEnd<Explanation>({stage.value, 0});
    const ExplanationId id = edit.insert(explanation);
    if (!pain)
        return id;
    for (const Evidence &evidence : edit.group<Evidence>({pain.value, 0}))
        tieEvidence(edit, evidence.id, id, false);
    return id;
}

void moveExplanation(Edit &edit, ExplanationId id, bool up)
{
    const std::optional<Explanation> explanation = edit.row(id);
    if (!explanation)
        return;
    const Group group {explanation->stage.value, 0};
    const std::vector<Explanation> all = edit.group<Explanation>(group);
    std::vector<int> alike; // places of those with its state
    int at = 0;
    for (int place = 0; place < int(all.size()); ++place) {
        const Explanation &each = all[size_t(place)];
        if (each.id == id)
            at = int(alike.size());
        if (each.state == explanation->state)
            alike.push_back(place);
    }
    const int to = at + (up ? -1 : 1);
    if (to >= 0 && to < int(alike.size())) // counted without itself, the place of the one it passes is right
        edit.set(id, &Explanation::position, edit.positionAt<Explanation>(group, alike[size_t(to)], id));
}

void setState(Edit &edit, ExplanationId id, ExplanationState state, const QDate &day)
{
    std::optional<Explanation> explanation = edit.row(id);
    if (!explanation || explanation->state == state)
        return;
    edit.set(id, &Explanation::state, state);
    edit.set(id, &Explanation::stateDay, day);
    if (state == ExplanationState::Confirmed && !explanation->pain)
        becomePain(edit, *explanation);
}

EvidenceId addEvidence(Edit &edit, ExplanationId explanation, bool against, Evidence evidence)
{
    evidence.card = {};
    evidence.explanation = explanation;
    evidence.against = against;
    evidence.isForLater = false;
    evidence.position = edit.positionAtEnd<Evidence>({0, explanation.value});
    return edit.insert(evidence);
}

EvidenceId tieEvidence(Edit &edit, EvidenceId id, ExplanationId explanation, bool against)
{
    std::optional<Evidence> evidence = edit.row(id);
    if (!evidence || !edit.row(explanation))
        return {};
    if (evidence->explanation == explanation) {
        edit.set(id, &Evidence::against, against);
        return id;
    }
    if (evidence->card || evidence->explanation) {
        evidence->id = {};
        evidence->stage = {};
        return addEvidence(edit, explanation, against, *evidence);
    }
    edit.set(id, &Evidence::position, edit.positionAtEnd<Evidence>({0, explanation.value}));
    edit.set(id, &Evidence::explanation, explanation);
    edit.set(id, &Evidence::against, against);
    edit.set(id, &Evidence::isForLater, false);
    return id;
}

void untieEvidence(Edit &edit, EvidenceId id)
{
    const std::optional<Evidence> evidence = edit.row(id);
    if (!evidence || !evidence->stage)
        return edit.remove(id);
    edit.set(id, &Evidence::position, edit.positionAtEnd<Evidence>({}));
    edit.set(id, &Evidence::explanation, {});
    edit.set(id, &Evidence::against, false);
}

CardId makeIdeaOf(Edit &edit, ExplanationId id, const Card &fields, const QDate &day)
{
    const std::optional<Explanation> explanation = edit.row(id);
    if (!explanation)
        return {};
    if (explanation->idea)
        return explanation->idea;
    const CardId idea = addIdea(edit, explanation->stage, explanation->pain, fields.text,
        explanation->text.section(QLatin1Char('\n'), 0, 0).simplified(), day);
    edit.set(idea, &Card::owner, fields.owner);
    edit.set(idea, &Card::due, fields.due);
    edit.set(id, &Explanation::idea, idea);
    return idea;
}

}
