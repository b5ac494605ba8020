#pragma once

#include "store/workbook.h"

namespace wend {

/// "+40", "−25", "0": a feeling as people write it.
QString feelingText(int value);

/// The undo step that gives a feeling a value.
EditName feelingName(const Feeling &feeling, int value);

}
