#pragma once

#include "layout/celllayout.h"

namespace wend {

/// Puts a card's small signs behind its last words where there is room, else in a row of their own below.
void layMarks(const CellFrame &frame, const Card &card, CardBox &box);

/// The side of a sign, in map units.
double markSize(const Measures &measures);

}
