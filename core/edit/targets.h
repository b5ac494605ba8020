#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// What a number or a conversion should reach from a day on (its id does not count). One of the very same thing and day
/// gives way.
TargetId setTarget(Edit &edit, Target target);

}
