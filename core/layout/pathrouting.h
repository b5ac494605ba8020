#pragma once

#include <QPointF>
#include <QRectF>
#include <functional>
#include <vector>

namespace wend {

/// A free strip that paths run along: the gap between two lanes or between two columns.
struct Street
{
    double at = 0;   ///< its middle: y of one that goes across the map, x of one that goes down
    double room = 0; ///< free on either side of the middle
};

/// Where paths may go. All lengths in map units.
struct RoutingGround
{
    std::vector<Street> across;                                 ///< by y
    std::vector<Street> down;                                   ///< by x
    std::function<bool(const QRectF &)> isBlocked;              ///< whether any card meets the inside of an area
    std::function<std::vector<QRectF>(const QRectF &)> cardsIn; ///< those that do
};

/// What a path joins, and how it would like to go.
struct RouteWish
{
    QRectF from;
    QRectF to;
    bool backward = false;    ///< against the journey: it leaves and arrives below rather than at the sides
    bool alongStreet = false; ///< never from side to side: it needs a stretch for its words
};

/// A path's corners from the border of `from` to the border of `to`, every stretch level or upright, no stretch through
/// a card.
///
/// A* over a sparse grid (as in Wybrow, Marriott and Stuckey, "Orthogonal connector routing", 2009): its lines are the
/// streets near the two cards and the lines through and just beside the cards' borders, a few dozen on a map of any
/// size. A step costs its length, more away from streets; a bend costs as much as a detour of some length; sides that
/// look wrong for the direction cost a little. Only the ground and the wish decide, never other paths, so that a path
/// goes the same way whatever was edited before; paths that share a stretch are spread apart afterwards
/// (pathspreading.h). Empty where the cards are walled in, or where they overlap.
std::vector<QPointF> routePath(const RoutingGround &ground, const RouteWish &wish);

/// What of the ground decides a path's way: the cards and the streets near them.
QRectF routingArea(const RoutingGround &ground, const QRectF &from, const QRectF &to);

}
