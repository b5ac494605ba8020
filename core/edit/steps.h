#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// A step at `index` (clamped) of a stage. The first one takes over the stage's cards and feelings. The null id where
/// there is no such stage; a step has no steps.
StageId insertStep(Edit &edit, StageId stage, int index, const QString &name);

/// Steps of these names in a stage that has none; the first takes over what is in it. Wide cards that cover the stage
/// cover them all.
void splitStage(Edit &edit, StageId stage, const QStringList &names);

/// A stage or step with all that is in it. The last step of a stage gives its cards and feelings back to the stage; a
/// stage takes its steps along.
void removeStage(Edit &edit, StageId stage);

}
