#pragma once

#include "canvas/board.h"

namespace wend {

// The cards, paths and points in the places of the table (celltext.h), one by one: what a screen reader says of each.

/// Each a selection of one card or one point, in order, then of the paths that begin at those cards; none for headers
/// and numbers.
std::vector<Selection> thingsIn(const Board &board, int row, int column);

/// The one selected last, as a selection of it alone; what else is selected as it is.
Selection lastOf(const Selection &selection);

/// Whether a new card can come into a row of the table.
bool takesCards(const Board &board, int row);

/// The words that are typed in it, and nothing else: empty where there are none yet.
QString wordsOf(const Model &model, const Selection &thing);

/// What is said of a card or point first: its words; of a point its height and, among several curves, whose it is.
QString thingText(const Board &board, const Selection &thing);

/// What is said of it then: "severity 4 of 5", "moment of truth", channel and device, where its paths lead.
QString thingDetail(const Board &board, const Selection &thing);

}
