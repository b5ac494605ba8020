#pragma once

#include "canvas/board.h"

class QPainter;

namespace wend {

struct MapStyle;

/// A point of an emotion curve as it would stand somewhere else: what is shown before it is so.
struct MovedFeeling
{
    FeelingId feeling;
    LaneId lane; ///< of feelings, where it is shown; all show it
    FeelingPlace place;
};

/// The curve that a point belongs to; null where it is on none.
const CurveBox *curveWith(const FeelingBox &box, FeelingId feeling);

/// Draws the curve through the new place, below the faces of the other points, and the point there; in map units.
void paintMovedFeeling(QPainter &painter, const Board &board, const MovedFeeling &moved, const MapStyle &style);
/// What that touches, in map units.
QRectF areaOf(const Board &board, const MovedFeeling &moved);

}
