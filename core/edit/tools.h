#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// What used `from` uses `into`, and `from` goes. A cost that `into` lacks comes along; where both have one, that of
/// `into` stays.
void mergeTools(Edit &edit, ToolId from, ToolId into);

}
