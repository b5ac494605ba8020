#pragma once

#include "canvas/board.h"

namespace wend {

// How stages, steps and lanes are shown: what menus and marks do, each one undo step. They act on what is selected and
// do nothing where that has no such look.

void collapseSelected(Board &board); ///< or opens it again
void hideSelected(Board &board);
void pinSelected(Board &board); ///< a lane, or lets it go again
void fitSelected(Board &board); ///< as wide or high as it is by itself
/// Two steps in the selected stage, the first with what was in the stage.
void splitSelected(Board &board);

void showHidden(Board &board, const std::vector<StageId> &stages, const std::vector<LaneId> &lanes);
void showAllHidden(Board &board);
/// Whether the map hides anything.
bool hidesSomething(const Model &model, MapId map);

}
