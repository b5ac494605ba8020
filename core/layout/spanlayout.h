#pragma once

#include "layout/boxes.h"

namespace wend {

/// Finds room for the cards of a lane that cover several columns. Cells are filled from left to right, each from its
/// top in the order of its cards: a wide card stands below the cards before it in its own column, and keeps its place
/// in the columns it covers; what is in those goes on above it as long as it fits, and then below. So a card's place
/// depends on what is left of it or before it only. Cells in which nothing moves are kept as they are.
void placeSpans(std::vector<std::shared_ptr<const CellBox>> &cells, double gap);

}
