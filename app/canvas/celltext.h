#pragma once

#include "canvas/board.h"

namespace wend {

// The map as a table, for those who hear it: row 0 holds the stages, column 0 the lanes' names.

int tableRows(const Board &board);
int tableColumns(const Board &board);

/// What a place of the table says: a stage's name and question, a lane's name, a cell's cards, feelings or number.
QString cellText(const Board &board, int row, int column);

/// What it says then: how long a stage takes; of a number how many go on from it, and why a share is withheld.
QString cellDetail(const Board &board, int row, int column);

/// Where something stands: "Order, Pain points"; of a stage or lane "Column 2 of 5". Empty: nowhere.
QString placeText(const Board &board, const Selection &selection);

/// A point of a curve: whose it is, where there are several curves, its height and its label.
QString pointText(const Board &board, FeelingId feeling);

/// What it selects; nothing for the corner.
Selection cellSelection(const Board &board, int row, int column);

/// The place of the table that holds what is selected; (-1, -1): none.
std::pair<int, int> tablePlace(const Board &board, const Selection &selection);

}
