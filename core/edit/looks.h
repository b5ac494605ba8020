#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

// How stages and lanes look on a map: what they hold is not touched.

/// The least and the most of a width or height that a person may give, in map units.
constexpr double leastLength = 60;
constexpr double mostLength = 2400;

/// A column's own width; not said: its share of the room. `left` are the columns at its left as wide as they are now:
/// those that had no width of their own keep this one, so that the border lies where it was let go.
void setColumnWidth(
    Edit &edit, StageId column, std::optional<double> width, const std::vector<std::pair<StageId, double>> &left = {});

/// Takes the own widths off a stage and its steps.
void fitStage(Edit &edit, StageId stage);

/// Shows what is hidden.
void showStages(Edit &edit, const std::vector<StageId> &stages);
void showLanes(Edit &edit, const std::vector<LaneId> &lanes);
/// All stages, steps and lanes of a map.
void showAll(Edit &edit, MapId map);

}
