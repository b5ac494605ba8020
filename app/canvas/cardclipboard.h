#pragma once

#include "canvas/board.h"

#include <QStringList>

class QMimeData;

namespace wend {

// Cards on the clipboard: as Wend's own, which keeps every field; as a table for spreadsheets and documents; as plain text.

/// The cards with where they stand to each other. The caller owns it. Null for no cards.
QMimeData *mimeOf(const Model &model, const MapLayout &layout, const CardIds &cards);

bool canPaste(const QMimeData *mime);

/// Puts cards, lines of text or a block of a spreadsheet into the cells from `at` on: columns go to the stages to the right, rows
/// to the lanes below that hold cards. What lies beyond the last stage or lane goes into the last, so that nothing is lost.
/// One undo step; selects the new cards.
void paste(Board &board, const QMimeData *mime, const CellPlace &at);

/// Rows of cells of text as spreadsheets copy it: tabs between cells, cells with line breaks in quotes.
std::vector<QStringList> tableOf(const QString &text);

}
