#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// Notes what was decided about a finding; what was decided about the same before gives way.
FindingMarkId decideFinding(Edit &edit, const FindingMark &mark);

}
