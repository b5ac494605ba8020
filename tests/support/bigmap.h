#pragma once

#include "store/workbook.h"

namespace wend::test {

struct BigMap
{
    MapId map;
    std::vector<StageId> stages;
    std::vector<LaneId> lanes; ///< those that hold cards
};

/// A map of about `cards` cards, four a cell, as many stages as lanes: what grows is the map, not its cells. With an
/// emotion curve over all stages, in one edit. Texts repeat every few hundred cards, as people's do.
BigMap addBigMap(Workbook &workbook, int cards);

}
