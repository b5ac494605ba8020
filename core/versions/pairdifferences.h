#pragma once

#include "versions/mapdifferences.h"

namespace wend {

/// What is different from the map as it is to the one as it should be, told at the one of the pair that is shown (its
/// ids stand for what both have). The two know nothing of each other's rows, so the same stage, lane and card are told
/// by their names: a card first in the same cell, then anywhere; what hangs on them where all of it is equal. What the
/// maps say of themselves (title, kind) is left out. Empty where the map has no pair.
Differences comparePair(const Model &model, MapId shown);

/// The rows of `other` as if they were of `shown`: with its ids where both have the same.
Model asRowsOf(const Model &model, MapId shown, MapId other);

}
