#pragma once

#include "canvas/board.h"

namespace wend {

enum class Direction { Left, Right, Up, Down };

/// Of an arrow key (Qt::Key).
std::optional<Direction> directionOf(int key);

// Where keys go from what is selected. The map is a table: stage headers on top, lane names at the left, cells with
// cards, points or numbers. From nothing they go to the first stage.

/// The nearest thing in a direction: the next card of a cell, then the next cell.
Selection stepped(const Board &board, const Selection &from, Direction direction);

/// Tab order: cell by cell through a lane, then the next lane; back with `forward` false. Nothing at either end.
Selection tabbed(const Board &board, const Selection &from, bool forward);

/// Home and End: the first or last cell of the row. With `all` of the whole map.
Selection atEnd(const Board &board, const Selection &from, bool last, bool all);

/// The cell that a selection is in, or the first cell that holds cards for want of a better one; empty only on a map
/// without any.
std::optional<CellPlace> cellOf(const Board &board, const Selection &selection);

/// The cell a new card comes to after `cell`: in the next stage, at the end of a lane in the next lane that holds
/// cards.
std::optional<CellPlace> nextCardCell(const Board &board, const CellPlace &cell, bool forward);

}
