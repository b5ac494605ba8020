#pragma once

#include "render/mappainter.h"

namespace wend {

/// The arrow of a header in `rect`: a notch at the left, a tip at the right.
QPainterPath arrowPath(const QRectF &rect, double arrow);

/// A stage's arrow with name, question and duration.
void paintStageHeader(
    QPainter &painter, const StageBox &stage, const QRectF &rect, const Measures &measures, const MapStyle &style);

/// A step's name below its stage's arrow.
void paintStepHeader(
    QPainter &painter, const ColumnBox &column, const QRectF &rect, const Measures &measures, const MapStyle &style);

/// A lane's name, and the names of its curves, at the left.
void paintLaneLabel(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const MapStyle &style);

}
