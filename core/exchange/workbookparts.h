#pragma once

#include "model/model.h"

namespace wend {

class Edit;

/// Takes away all but some maps and what these show: personas, tools, and the numbers of their stages and touchpoints.
/// `model` is that of the workbook as it is before.
void keepOnly(Edit &edit, const Model &model, const std::vector<MapId> &maps);

}
