#pragma once

#include "findings/finding.h"
#include "findings/stepfigures.h"

namespace wend {

/// The stage that the step leads to at which a finding says people are lost; null where it says nothing of the kind.
StageId leakIn(const Model &model, const Finding &finding);

/// The ideas that are to help with it: those it names, those that answer a pain point it names, and those that tests of
/// explanations became; each once, dropped ones left out.
std::vector<CardId> ideasAgainst(const Model &model, const Finding &finding);

/// What would show that fewer are lost at a step, with how many have to come until that can be told from chance.
QString proofOf(const StepFigures &figures, const Period &period);

}
