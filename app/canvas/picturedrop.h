#pragma once

#include "canvas/board.h"

class QMimeData;

namespace wend {

// Pictures that come onto the map: dropped, pasted, or chosen as files.

/// Lanes of pictures and storyboards.
bool showsPictures(LaneKind kind);

/// Files whose names promise pictures, or a picture itself.
bool holdsPictures(const QMimeData &mime);

/// Rows and columns of a spreadsheet, which often come with a picture of themselves.
bool isBlock(const QMimeData &mime);

/// Puts pictures into the cell where its lane shows pictures (at `index`, or behind the others), side by side, those
/// for a storyboard one a stage. Elsewhere they go to the map's lane of pictures in that stage; where the map has none,
/// one is made below `at`. One selected card that waits for its picture takes it. What cannot be read is said through
/// the board; the others come in. One undo step; selects them.
void dropPictures(Board &board, const QMimeData &mime, const CellPlace &at, std::optional<int> index);
void insertPictureFiles(Board &board, const QStringList &paths, const CellPlace &at, std::optional<int> index = {});

}
