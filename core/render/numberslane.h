#pragma once

#include "render/mappainter.h"

namespace wend {

/// The numbers lane at its place in the map.
void paintNumbers(
    QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style);

/// A share that goes on, `offset` from its place.
void paintPill(QPainter &painter, const PillBox &pill, QPointF offset, const MapStyle &style);

}
