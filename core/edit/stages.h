#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// A stage at `index` (clamped) of a map, in a colour that its neighbours do not have.
StageId insertStage(Edit &edit, MapId map, int index, const QString &name);

/// Within its map, a step within its stage; `index` counts the other stages or steps.
void moveStage(Edit &edit, StageId stage, int index);

/// A copy of a stage or step right behind the original, with its steps, cards, the paths among them and feelings.
/// Returns the null id where there is no such stage.
StageId duplicateStage(Edit &edit, StageId stage);

}
