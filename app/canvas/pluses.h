#pragma once

#include "canvas/board.h"

namespace wend {

/// A place on the map where something can be added with one press.
struct Plus
{
    enum class What { Card, Stage, Lane };
    What what = What::Card;
    CellPlace cell; ///< where a card would come
    int index = 0;  ///< where a stage or lane would come among the others
    QRectF rect;    ///< in map units
    bool round = false; ///< a small button on a border rather than a place
    bool operator==(const Plus &) const = default;
};

/// What is offered while the pointer is at `point` over `hit`: few, so that the map stays calm.
std::vector<Plus> plusesAt(const Board &board, const Hit &hit, QPointF point);

/// The one under the pointer; null: none.
const Plus *plusUnder(const std::vector<Plus> &pluses, QPointF point);

}
