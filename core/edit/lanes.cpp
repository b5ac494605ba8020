#include "edit/lanes.h"

#include "edit/cards.h"
#include "edit/columns.h"
#include "edit/paths.h"
#include "store/edit.h"

namespace wend {

const std::vector<LaneKind> &usualLanes()
{
    static const std::vector<LaneKind> kinds {LaneKind::Doing, LaneKind::Touchpoints, LaneKind::Thinking,
        LaneKind::Feeling, LaneKind::PainPoints, LaneKind::Ideas, LaneKind::Numbers, LaneKind::Backstage};
    return kinds;
}

bool holdsCards(LaneKind kind)
{
    return kind != LaneKind::Feeling && kind != LaneKind::Numbers && kind != LaneKind::Channels;
}

LaneId insertLane(Edit &edit, MapId map, int index, LaneKind kind, const QString &name)
{
    Lane lane;
    lane.map = map;
    lane.kind = kind;
    lane.name = name;
    lane.position = edit.positionAt<Lane>({map.value, 0}, index);
    if (kind == LaneKind::Backstage)
        lane.lineAbove = BlueprintLine::Visibility;
    else if (kind == LaneKind::Support)
        lane.lineAbove = BlueprintLine::InternalInteraction;
    return edit.insert(lane);
}

LaneId duplicateLane(Edit &edit, LaneId original)
{
    auto lane = edit.row(original);
    if (!lane)
        return {};
    const std::vector<Lane> siblings = edit.group<Lane>(groupOf(*lane));
    const auto at
        = std::find_if(siblings.begin(), siblings.end(), [&](const Lane &each) { return each.id == original; });
    lane->id = {};
    lane->hidden = false;
    lane->lineAbove = BlueprintLine::None;
    lane->position = edit.positionAt<Lane>(groupOf(*lane), int(at - siblings.begin()) + 1);
    const LaneId copy = edit.insert(*lane);
    CopiedCards copies;
    for (const StageId column : columnsOf(edit, lane->map)) {
        for (const Card &card : edit.group<Card>({original.value, column.value}))
            copies.push_back({card.id, copyCard(edit, card.id, copy, column, std::numeric_limits<int>::max())});
    }
    copyPaths(edit, copies);
    return copy;
}

void moveLane(Edit &edit, LaneId lane, int index)
{
    if (const auto row = edit.row(lane))
        edit.set(lane, &Lane::position, edit.positionAt<Lane>(groupOf(*row), index, lane));
}

}
