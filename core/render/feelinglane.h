#pragma once

#include "render/mappainter.h"

namespace wend {

/// The feeling lane at its place in the map: tinted panels, the line of no feeling, curves, points and their labels.
void paintFeelingLane(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style);

/// A curve's line, as it is drawn for the persona at `index` of the map.
QPen curvePen(const CurveBox &curve, bool alone, const Theme &theme, double width);

}
