#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"

namespace wend {

/// Puts each point's label where it touches no point and no other label, and where possible no curve, within its
/// column's panel: above a good feeling, below a bad one, beside where that place is taken. Where there is no room at
/// all it gets no place (a null rectangle).
void placeLabels(FeelingBox &box, const std::vector<ColumnBox> &columns, const Measures &measures);

}
