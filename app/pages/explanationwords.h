#pragma once

#include "findings/explained.h"
#include "findings/stepfigures.h"
#include "pages/stackedbar.h"
#include "render/theme.h"

namespace wend {

/// "Why do so few go on from Compare to Order?"
QString questionOf(const Model &model, const StepFigures &figures);
/// What is counted at the step, in sentences.
QString figuresText(const Model &model, const Period &period, const StepFigures &figures);
/// "4 explanations · 14 pieces of evidence"
QString explanationCounts(const Model &model, StageId stage);

/// Where those went who came to the step; without parts where nothing between is counted.
StackedBar wentBar(const Model &model, const StepFigures &figures, const Theme &theme);
/// What explains those who are missing; without parts where nobody says how many are.
StackedBar explainedBar(const Model &model, const StepFigures &figures, const Theme &theme);

}
