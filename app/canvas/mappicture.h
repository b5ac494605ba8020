#pragma once

#include "canvas/board.h"

class QMimeData;

namespace wend {

/// What is selected (cards alone; a stage, a lane or a cell with its surroundings), or else the whole map, as a picture
/// for other programs: PNG at twice the size and SVG. The caller owns it. Null where there is no map.
QMimeData *copiedAsPicture(const Board &board);

}
