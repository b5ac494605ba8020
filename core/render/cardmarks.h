#pragma once

#include "render/cards.h"

namespace wend {

/// A card's small signs: an eye (seen), a bubble (said), bars (measured), a question mark (assumed), an arrow (a link),
/// and the marker of the only persona it speaks of. `ground` is what lies behind. Nothing below a readable zoom.
void paintMarks(QPainter &painter, const CardBox &box, QPointF at, const QColor &ground, const CardLook &look);

/// One sign of a side of `size`, for legends and lists.
void paintSign(
    QPainter &painter, CardMark::Sign sign, QPointF centre, double size, const QColor &colour, const QColor &ground);

}
