#pragma once

#include "canvas/board.h"

class QMimeData;

namespace wend {

struct Clipping;

// Cards and lanes on the clipboard: as Wend's own, which keeps every field; as a table for spreadsheets and documents;
// as plain text.

/// What is selected: cards, a cell's or a stage's cards, or a lane with its content. The caller owns it. Null: nothing
/// to copy.
QMimeData *copied(const Board &board);

/// True where copied() would give something.
bool canCopy(const Selection &selection);
/// Cards, a cell that holds some, or a lane: of a stage copied() says its cards only.
bool canCut(const Board &board);

bool canPaste(const QMimeData *mime);

/// The stage whose numbers the clipboard's are: numbers on a selected cell of numbers, or several of them on a stage.
/// Null where they shall become cards: where a person chose a cell of cards, or where most of it are words.
StageId stageForNumbers(const Board &board, const QMimeData *mime);

/// Puts it where `at` is: cards and blocks of a spreadsheet from that cell on, columns to the stages at the right, rows
/// to the lanes below that hold cards; a list into the cell; a lane below the cell's lane; pictures into the cell where
/// its lane shows pictures, else into the map's lane of pictures, which is made where there is none. What lies beyond
/// the last stage or lane goes into the last, so that nothing is lost. One undo step; selects what is new. Says through
/// the board what a person could not expect.
void paste(Board &board, const QMimeData *mime, const CellPlace &at);

}
