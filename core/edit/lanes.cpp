#include "edit/lanes.h"

namespace wend {

const std::vector<LaneKind> &usualLanes()
{
    static const std::vector<LaneKind> kinds {LaneKind::Doing, LaneKind::Touchpoints, LaneKind::Thinking, LaneKind::Feeling,
        LaneKind::PainPoints, LaneKind::Ideas, LaneKind::Numbers, LaneKind::Backstage};
    return kinds;
}

bool holdsCards(LaneKind kind) { return kind != LaneKind::Feeling && kind != LaneKind::Numbers && kind != LaneKind::Channels; }

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

void moveLane(Edit &edit, LaneId lane, int index)
{
    if (const auto row = edit.row(lane))
        edit.set(lane, &Lane::position, edit.positionAt<Lane>(groupOf(*row), index, lane));
}

}
