#include "edit/ideas.h"

#include "edit/cards.h"
#include "edit/columns.h"
#include "edit/lanes.h"
#include "store/edit.h"

namespace wend {

namespace {

LaneId laneOfIdeas(Edit &edit, MapId map)
{
    const std::vector<Lane> lanes = edit.group<Lane>({map.value, 0});
    for (const Lane &lane : lanes) {
        if (lane.kind == LaneKind::Ideas)
            return lane.id;
    }
    return insertLane(edit, map, int(lanes.size()), LaneKind::Ideas);
}

}

CardId addIdea(Edit &edit, StageId stage, CardId pain, const QString &text, const QString &reason, const QDate &day)
{
    const std::optional<Stage> row = edit.row(stage);
    if (!row)
        return {};
    const LaneId lane = laneOfIdeas(edit, row->map);
    Card card;
    card.text = text;
    card.answers = pain;
    const CardId idea = insertCard(edit, lane, columnIn(edit, stage), std::numeric_limits<int>::max(), card);
    if (reason.isEmpty())
        return idea;
    Evidence evidence;
    evidence.kind = EvidenceKind::Seen;
    evidence.text = reason;
    evidence.date = day;
    addEvidence(edit, idea, evidence);
    return idea;
}

}
