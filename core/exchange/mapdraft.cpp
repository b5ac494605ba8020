#include "exchange/mapdraft.h"

#include "edit/cardgroups.h"
#include "edit/cards.h"
#include "edit/feelings.h"
#include "edit/lanes.h"
#include "edit/personas.h"
#include "edit/stages.h"
#include "edit/steps.h"
#include "store/edit.h"

#include <QHash>

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

/// The cards of a draft on their way into a map.
class DraftedCards
{
public:
    explicit DraftedCards(Edit &edit) : m_edit(edit) { }

    void add(const std::vector<CardDraft> &drafts, LaneId lane, LaneKind kind, StageId column)
    {
        std::vector<Card> cards;
        for (const CardDraft &draft : drafts)
            cards.push_back(named(draft));
        const std::vector<CardId> made = appendCards(m_edit, cards, lane, column);
        for (size_t at = 0; at < made.size(); ++at) {
            for (const Evidence &evidence : drafts[at].evidence)
                addEvidence(m_edit, made[at], evidence);
            if (kind == LaneKind::PainPoints && !m_pains.contains(drafts[at].card.text))
                m_pains.insert(drafts[at].card.text, made[at]);
            if (!drafts[at].answers.isEmpty())
                m_answers.emplace_back(made[at], drafts[at].answers);
        }
    }

    /// Once all are there: an idea may stand above what it answers.
    void tie()
    {
        for (const auto &[idea, pain] : m_answers) {
            if (const CardId answered = m_pains.value(pain); !answered.isNull())
                m_edit.set(idea, &Card::answers, answered);
        }
    }

private:
    Card named(const CardDraft &draft)
    {
        Card card = draft.card;
        if (!draft.persona.isEmpty())
            card.persona = personaNamed(m_edit, draft.persona);
        if (!draft.tool.isEmpty()) {
            card.tool = toolNamed(m_edit, draft.tool);
            if (draft.toolCost)
                m_edit.set(card.tool, &Tool::monthlyCost, draft.toolCost);
        }
        return card;
    }

    Edit &m_edit;
    QHash<QString, CardId> m_pains; ///< by their texts
    std::vector<std::pair<CardId, QString>> m_answers;
};

void addLane(
    Edit &edit, MapId map, const MapDraft::Lane &draft, const std::vector<StageId> &columns, DraftedCards &cards)
{
    const LaneId lane = insertLane(edit, map, atTheEnd, draft.kind, draft.name);
    for (size_t column = 0; column < std::min(columns.size(), draft.cards.size()); ++column)
        cards.add(draft.cards[column], lane, draft.kind, columns[column]);
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

QStringList MapDraft::Lane::texts(int column) const
{
    QStringList texts;
    for (const CardDraft &each : size_t(column) < cards.size() ? cards[size_t(column)] : std::vector<CardDraft>())
        texts += each.card.text;
    return texts;
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
    size_t count = 0;
    for (const Lane &lane : lanes) {
        for (const auto &cards : lane.cards)
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
    DraftedCards cards(edit);
    for (const MapDraft::Lane &lane : draft.lanes)
        addLane(edit, map.id, lane, columns, cards);
    cards.tie();
    for (const MapDraft::Curve &curve : draft.curves)
        addCurve(edit, map.id, curve, columns);
    return map.id;
}

}
