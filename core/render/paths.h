#pragma once

#include "layout/pathlayout.h"
#include "render/mappainter.h"

#include <QPainterPath>

namespace wend {

/// The paths that meet `visible`, over the cards: each on a rim of paper, so that crossings read as bridges. Those
/// against the journey are dashed.
void paintPaths(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style);

/// One of them in a colour of its own, as the canvas shows what is selected or under the pointer.
void paintPath(
    QPainter &painter, const PathBox &path, double unit, const QColor &colour, double width, const MapStyle &style);

/// A line through corners, rounded.
QPainterPath roundedLine(const std::vector<QPointF> &corners, double radius);

}
