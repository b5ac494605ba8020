#pragma once

#include "canvas/board.h"
#include "canvas/steps.h"
#include "canvas/textfields.h"

namespace wend {

// What keys and menus do to what is selected: each one undo step, and the selection afterwards where a person expects
// it.

void deleteSelected(Board &board);
/// The same under the name of what Ctrl+X does; the copy is there already.
void cutSelected(Board &board);
void duplicateSelected(Board &board);

/// Moves cards to the neighbouring place: up and down within their cell and on into the next lane that holds cards,
/// left and right to the next stage; stages go left and right, lanes up and down, points of a curve a little in all
/// four directions.
void moveSelected(Board &board, Direction direction);
/// Whether there is somewhere to move to: of cards and points always, of stages and lanes not at the map's end.
bool canMove(const Board &board, Direction direction);

constexpr int feelingStep = 5; ///< of a point's height, by one press of a key
/// Raises or lowers the selected points of a curve.
void changeFeelings(Board &board, int by);

/// Draws a line of a service blueprint above a lane, or takes it away.
void drawLineAbove(Board &board, LaneId lane, BlueprintLine line);
/// Moves it to the lane that many below, which is selected then; a line that is there comes back in exchange.
void moveLineAbove(Board &board, LaneId lane, int by);

/// Turns a path around.
Result<void> turnPath(Workbook &workbook, PathId path);

/// Adds a lane at `index` and selects it; the null id where it failed.
LaneId addLane(Board &board, int index, LaneKind kind);
/// To the curve that is worked on.
FeelingId addFeelingAt(Board &board, const FeelingPlace &place, const QString &label = {});
/// The widest gap that the curve leaves in a stage, on the curve where it passes there. Only where there is a map.
FeelingPlace roomForFeeling(const Board &board, StageId stage);
FeelingId addFeelingIn(Board &board, StageId stage);

/// Moves the selected points along the map, by a share of their stage: on into the next stage, and not beyond the last.
void shiftFeelings(Board &board, double by);

/// Works on the next curve of the list.
void nextCurve(Board &board);
/// Works on the present persona's curve as it should be: where it is empty it begins as a copy of the one as it is.
void beginCurveAsItShouldBe(Board &board);

/// Where a new step of the selected stage, or behind the selected step, comes. Empty where none is selected.
std::optional<NewStage> newStep(const Board &board);
/// Where a new stage or lane comes: behind the selected one, else at the end.
int newStageIndex(const Board &board);
int newLaneIndex(const Board &board);

}
