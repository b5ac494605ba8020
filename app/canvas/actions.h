#pragma once

#include "canvas/board.h"
#include "canvas/steps.h"
#include "canvas/textfields.h"

namespace wend {

// What keys and menus do to what is selected: each one undo step, and the selection afterwards where a person expects it.

void deleteSelected(Board &board);
void duplicateSelected(Board &board);

/// Moves cards to the neighbouring place: up and down within their cell and on into the next lane that holds cards, left and
/// right to the next stage; stages go left and right, lanes up and down.
void moveSelected(Board &board, Direction direction);

/// Raises or lowers the selected points of a curve.
void changeFeelings(Board &board, int by);

/// Adds a lane at `index` and selects it; the null id where it failed.
LaneId addLane(Board &board, int index, LaneKind kind);
FeelingId addFeelingAt(Board &board, const FeelingPlace &place);

/// Where a new step of the selected stage, or behind the selected step, comes. Empty where none is selected.
std::optional<NewStage> newStep(const Board &board);
/// Where a new stage or lane comes: behind the selected one, else at the end.
int newStageIndex(const Board &board);
int newLaneIndex(const Board &board);

}
