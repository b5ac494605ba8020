#pragma once

#include "findings/finding.h"

namespace wend {

class Model;

/// The stage or step that a finding is about; null where it is about none.
StageId stageIn(const Model &model, const Finding &finding);
/// The pain point that it is about; null where there is none.
CardId painIn(const Model &model, const Finding &finding);

}
