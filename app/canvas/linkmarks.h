#pragma once

#include "canvas/board.h"

namespace wend {

/// The card whose sign of a link lies there (map units); null: none.
CardId linkAt(const Board &board, QPointF at);

/// What a card says beyond its face: its notes, what stands behind it, where it leads, whom alone it speaks of.
QString tipWords(const Model &model, const Card &card);

}
