#pragma once

#include "model/enums.h"

#include <QString>
#include <optional>

namespace wend {

/// The kind of lane that people mean by a word at the beginning of a row ("Pain points", "Customer actions", "痛点").
std::optional<LaneKind> laneKindOf(const QString &label);

/// The rows of a spreadsheet that are about the stages rather than lanes.
enum class StageRow { Stages, Steps, Question, Duration };
std::optional<StageRow> stageRowOf(const QString &label);

}
