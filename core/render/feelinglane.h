#pragma once

#include "render/mappainter.h"

namespace wend {

/// The feeling lane at its place in the map: tinted panels, the line of no feeling, curves, points and their labels.
void paintFeelingLane(
    QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style);

/// A curve's line: solid or dashed as it is, dotted as it should be, in ink where it is alone; calmer while another is
/// worked on.
QPen curvePen(const CurveBox &curve, bool alone, const Theme &theme, double width);

/// A piece of the line with the curve's marker on it, from `left` on: hollow for one as it should be.
void paintCurveSample(QPainter &painter, const CurveBox &curve, bool alone, QPointF left, double length,
    const Measures &measures, const Theme &theme);

}
