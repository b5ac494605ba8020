#pragma once

#include "model/rows.h"

#include <optional>

namespace wend {

class Edit;

/// A new what-if of a map, behind the others; with what `like` sets where that is not null.
ScenarioId addScenario(Edit &edit, MapId map, const QString &name, ScenarioId like = {});

/// What a scenario sets: the conversion that leads to a stage, the number it begins with, or what one thing sold brings
/// or costs (no stage). No value: as it was measured again.
void setLever(Edit &edit, ScenarioId scenario, ScenarioLever lever, StageId stage, const std::optional<double> &value);

}
