#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"

namespace wend {

/// Puts each point's label where it touches no point, no curve and no other label, within its column's panel: above a good
/// feeling, below a bad one, beside where that place is taken.
void placeLabels(FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &measures);

}
