#pragma once

#include "layout/pathrouting.h"

#include <QSizeF>

namespace wend {

/// A path's words, to be put somewhere along it.
struct LabelWish
{
    size_t route = 0; ///< index in `routes`
    QSizeF size;      ///< with the paper around the words
};

/// Whether a label fits onto one of the path's level stretches beside all cards.
bool hasRoomFor(QSizeF label, const std::vector<QPointF> &route, const RoutingGround &ground);

/// Where each label lies: on its path, over a level stretch where there is one long enough, beside all cards and all
/// other labels, and not on other paths where that can be had. In the order of `wishes`, which have precedence in it.
/// Null where there is no room at all.
std::vector<QRectF> placeLabels(
    const std::vector<LabelWish> &wishes, const std::vector<std::vector<QPointF>> &routes, const RoutingGround &ground);

}
