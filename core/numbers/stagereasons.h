#pragma once

#include "numbers/funnel.h"

namespace wend {

/// What there is to say about the steps to and from a stage in its map's period, a sentence each: why a share is
/// withheld, and by which rule the weakest step was found.
QStringList reasonsAt(const Model &model, const Funnel &funnel, StageId stage);

}
