#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// A lane at `index` (clamped) of a map. Backstage gets the line of visibility above it, support that of internal
/// interaction.
LaneId insertLane(Edit &edit, MapId map, int index, LaneKind kind, const QString &name = {});

/// A copy with all its cards right below it; the line above stays the original's. The null id where there is no such
/// lane.
LaneId duplicateLane(Edit &edit, LaneId lane);

/// Within its map; `index` counts the other lanes.
void moveLane(Edit &edit, LaneId lane, int index);

/// The lanes a new map starts with, from top to bottom.
const std::vector<LaneKind> &usualLanes();

/// Whether a lane holds cards (feelings, numbers and channels are drawn of other rows).
bool holdsCards(LaneKind kind);

}
