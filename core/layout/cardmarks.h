#pragma once

#include "layout/celllayout.h"

namespace wend {

/// How wide the signs of a card are side by side; 0 where it shows none.
double marksWidth(const CellFrame &frame, const Card &card);

/// Puts a card's small signs beside its dots, or behind its last words where there is room, else in a row of their own
/// below. On paper only pain points show what stands behind them: what is painful has to be believed.
void layMarks(const CellFrame &frame, const Card &card, CardBox &box);

/// The side of a sign, in map units.
double markSize(const Measures &measures);

}
