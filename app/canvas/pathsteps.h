#pragma once

#include "canvas/steps.h"

namespace wend {

/// Where an arrow key leads along paths. From a selected path Left and Right go to its ends, Up and Down to the other
/// paths of the card it begins at. With Ctrl, from a card Right goes to the first path that leaves it, Left to the
/// first that arrives; from a path they go on along it as without. Nothing where the key means no path.
Selection alongPaths(const Model &model, const Selection &from, Direction direction, bool ctrl);

}
