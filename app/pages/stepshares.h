#pragma once

#include "findings/proposals.h"
#include "store/workbook.h"

namespace wend {

/// How many came to the step that leads to a stage and went on, of each value of each breakdown that both numbers know.
std::vector<StepShare> stepSharesOf(Workbook &workbook, MapId map, StageId to);

}
