#pragma once

#include "render/mappainter.h"
#include "render/pdfmarks.h"

#include <QPainterPath>
#include <QPen>

namespace wend {

// The small drawn things of a map. Drawn rather than set in type, so that they look the same with every font and in
// every file.

/// Set text, or at a small zoom a bar for each of its lines. `ground` is what lies behind.
void paintText(QPainter &painter, const PlacedText &text, QPointF offset, const QColor &colour, const QColor &ground,
    const MapStyle &style);

/// A five-pointed star: a moment of truth.
void paintStar(QPainter &painter, QPointF centre, double radius, const QColor &colour);

/// A face that smiles as much as `value` (-100 to +100) says.
void paintFace(QPainter &painter, QPointF centre, double radius, int value, const Theme &theme);

/// A persona's marker on its curve: of `fill`, with an edge.
void paintMarker(
    QPainter &painter, QPointF centre, double radius, MarkerShape shape, const QColor &fill, const QColor &edge);

/// A card's white ground with its border and shadow on what lies `behind`.
void paintGround(QPainter &painter, const QRectF &rect, double radius, const QColor &behind, const MapStyle &style);

/// A part of the drawing with its name, where that is asked for.
template <class Paint>
void paintMarked(QPainter &painter, PdfMarks *marks, PdfMarks::Part part, qint64 id, Paint paint)
{
    if (marks)
        marks->begin(painter, part, id);
    paint();
    if (marks)
        marks->end(painter);
}
template <class Paint>
void paintMarked(QPainter &painter, const MapStyle &style, PdfMarks::Part part, qint64 id, Paint paint)
{
    paintMarked(painter, style.marks, part, id, paint);
}

/// The coloured left edge of a card of the given corner radius.
QPainterPath edgePath(const QRectF &rect, double radius, double width);

/// Dashes along a line from `ends.first` to `ends.second`, as far as they are visible. `dash` is how long one and the
/// gap behind it are, in the pen's widths. One by one, since Qt begins them anew at the edge of what is painted, which
/// would show where parts meet.
void paintDashes(QPainter &painter, std::pair<double, double> ends, double y, std::pair<double, double> dash, QPen pen,
    const QRectF &visible);

/// Colour in a rounded rectangle; a plain one at a small zoom. Without border, but where the theme is strong and the
/// colour is the paper's own: there a line shows what the colour does not.
void fillRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &colour, const MapStyle &style);

}
