#pragma once

#include "model/rows.h"

#include <vector>

namespace wend {

/// How a map is laid out. Lengths in map units: pixels at 100 %.
struct LayoutOptions
{
    double width = 1280;         ///< to fill; a map of many stages grows wider
    double minimumColumn = 220;  ///< below it a map grows wider instead
    double labelColumn = 112;    ///< left of the stages, for the names of the lanes
    double scale = 1;            ///< of type and of every distance but the three above and feelingHeight
    double feelingHeight = 196;  ///< of a feeling lane
    MapKind kind = MapKind::AsItIs; ///< whose feelings are shown
    std::vector<LaneId> without;    ///< lanes that are left out
    QString language;            ///< of words that Wend adds; empty: the language of the business
    bool snap = true;            ///< whole units, so that lines are sharp at 100 %; paper has no pixels
    bool operator==(const LayoutOptions &) const = default;
};

}
