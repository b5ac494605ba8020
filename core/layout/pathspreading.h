#pragma once

#include "layout/pathrouting.h"

namespace wend {

/// A path as it was found by routePath, to be spread.
struct Route
{
    std::vector<QPointF> points;
    bool flipped
        = false;     ///< of two paths there and back one is: so that both agree on what is left and right of their way
    QRectF from, to; ///< the cards
};

/// Moves stretches that lie on top of each other apart, side by side in the order in which fewest of them cross where
/// they turn off, as far as the gap they share has room; ends stay on their cards' borders. `unit` is 1 at the usual
/// scale of type.
void spreadApart(std::vector<Route> &routes, const RoutingGround &ground, double unit);

}
