#include "exchange/mapdraft.h"

#include "edit/cardgroups.h"
#include "edit/feelings.h"
#include "edit/lanes.h"
#include "edit/personas.h"
#include "edit/stages.h"
#include "edit/steps.h"
#include "store/edit.h"

namespace wend {

namespace {

constexpr int atTheEnd = std::numeric_limits<int>::max();

PersonaId personaNamed(Edit &edit, const QString &name)
{
    for (const Persona &persona : edit.group<Persona>({})) {
        if (persona.name.compare(name, Qt::CaseInsensitive) == 0)
            return persona.id;
    }
    Persona persona;
    persona.name = name;
    return addPersona(edit, persona);
}

/// The columns of a new stage.
std::vector<StageId> addStage(Edit &edit, MapId map, const MapDraft::Stage &draft)
{
    const StageId stage = insertStage(edit, map, atTheEnd, draft.name);
    edit.set(stage, &Stage::question, draft.question);
    edit.set(stage, &Stage::duration, draft.duration);
    edit.set(stage, &Stage::durationUnit, draft.durationUnit);
    if (draft.steps.isEmpty())
        return {stage};
    std::vector<StageId> steps;
    for (const QString &name : draft.steps)
        steps.push_back(insertStep(edit, stage, atTheEnd, name));
    return steps;
}

void addLane(Edit &edit, MapId map, const MapDraft::Lane &draft, const std::vector<StageId> &columns)
{
    const LaneId lane = insertLane(edit, map, atTheEnd, draft.kind, draft.name);
    for (size_t column = 0; column < std::min(columns.size(), draft.cards.size()); ++column) {
        std::vector<Card> cards;
        for (const QString &text : draft.cards[column])
            cards.emplace_back().text = text;
        appendCards(edit, cards, lane, columns[column]);
    }
}

void addCurve(Edit &edit, MapId map, const MapDraft::Curve &draft, const std::vector<StageId> &columns)
{
    const PersonaId persona = draft.persona.isEmpty() ? PersonaId {} : personaNamed(edit, draft.persona);
    const auto inColumn = [&](int column) {
        return std::count_if(draft.points.begin(), draft.points.end(),
            [&](const MapDraft::Feeling &point) { return point.column == column; });
    };
    std::vector<int> placed(columns.size());
    for (const MapDraft::Feeling &point : draft.points) {
        Feeling feeling;
        feeling.map = map;
        feeling.persona = persona;
        feeling.stage = columns[size_t(point.column)];
        feeling.kind = draft.kind;
        feeling.at = point.at.value_or((placed[size_t(point.column)]++ + 0.5) / double(inColumn(point.column)));
        feeling.value = point.value;
        feeling.label = point.label;
        addFeeling(edit, feeling);
    }
}

}

int MapDraft::columnCount() const
{
    int count = 0;
    for (const Stage &stage : stages)
        count += std::max(1, int(stage.steps.size()));
    return count;
}

int MapDraft::cardCount() const
{
    qsizetype count = 0;
    for (const Lane &lane : lanes) {
        for (const QStringList &cards : lane.cards)
            count += cards.size();
    }
    return int(count);
}

MapId addMap(Edit &edit, const MapDraft &draft)
{
    Q_ASSERT(!draft.stages.empty());
    Map map;
    map.position = edit.positionAtEnd<Map>({});
    map.title = draft.title;
    map.goal = draft.goal;
    map.scenario = draft.scenario;
    map.product = draft.product;
    map.owner = draft.owner;
    map.tags = draft.tags;
    map.reviewDate = draft.reviewDate;
    map.kind = draft.kind;
    map.id = edit.insert(map);
    for (const QString &name : draft.personas)
        showPersona(edit, map.id, personaNamed(edit, name));
    std::vector<StageId> columns;
    for (const MapDraft::Stage &stage : draft.stages) {
        const std::vector<StageId> added = addStage(edit, map.id, stage);
        columns.insert(columns.end(), added.begin(), added.end());
    }
    for (const MapDraft::Lane &lane : draft.lanes)
        addLane(edit, map.id, lane, columns);
    for (const MapDraft::Curve &curve : draft.curves)
        addCurve(edit, map.id, curve, columns);
    return map.id;
}

}
