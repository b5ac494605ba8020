#include "render/paths.h"

#include "render/shapes.h"

#include <QPainter>
#include <cmath>

namespace wend {

namespace {

constexpr double thick = 1.4;
constexpr double rim = 1.7;  ///< of paper on either side
constexpr double head = 6.5; ///< length of an arrow head
constexpr double halfHead = 3.6;
constexpr double corner = 7;
constexpr double start = 2.1; ///< radius of the dot a path begins with

QPointF towards(QPointF from, QPointF to)
{
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    return length > 0 ? (to - from) / length : QPointF(1, 0);
}

void paintHead(QPainter &painter, QPointF tip, QPointF way, double unit, const QColor &colour)
{
    const QPointF aside(-way.y(), way.x());
    const QPointF back = tip - way * head * unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF {
        tip, back + aside * halfHead * unit, tip - way * head * 0.78 * unit, back - aside * halfHead * unit});
}

}

QPainterPath roundedLine(const std::vector<QPointF> &corners, double radius)
{
    QPainterPath line(corners.front());
    for (size_t i = 1; i + 1 < corners.size(); ++i) {
        const QPointF before = corners[i] - corners[i - 1];
        const QPointF after = corners[i + 1] - corners[i];
        const double room = std::min(std::hypot(before.x(), before.y()), std::hypot(after.x(), after.y())) / 2;
        const double r = std::min(radius, room);
        line.lineTo(corners[i] - towards(corners[i - 1], corners[i]) * r);
        line.quadTo(corners[i], corners[i] + towards(corners[i], corners[i + 1]) * r);
    }
    line.lineTo(corners.back());
    return line;
}

void paintPath(
    QPainter &painter, const PathBox &path, double unit, const QColor &colour, double width, const MapStyle &style)
{
    if (path.points.size() < 2)
        return;
    const bool full = style.detail == LevelOfDetail::Full;
    const QPointF way = towards(path.points[path.points.size() - 2], path.points.back());
    std::vector<QPointF> corners = path.points;
    corners.back() -= way * head * 0.7 * unit; // the line ends within its head
    if (corners.size() > 2 && QPointF::dotProduct(corners.back() - corners[corners.size() - 2], way) < 0)
        corners.back() = corners[corners.size() - 2];
    const QPainterPath line = roundedLine(corners, corner * unit);
    painter.setBrush(Qt::NoBrush);
    if (full)
        painter.strokePath(
            line, QPen(style.theme.paper, (width + 2 * rim) * unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    QPen pen(colour, width * unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (path.backward)
        pen.setDashPattern({4.2 / width, 3.2 / width});
    painter.setPen(pen);
    painter.drawPath(line);
    paintHead(painter, path.points.back(), way, unit * (full ? 1 : 1.6), colour);
    if (full) {
        painter.setBrush(colour);
        painter.drawEllipse(path.points.front(), start * unit, start * unit);
    }
    if (path.label) {
        fillRounded(painter, path.labelRect, 3 * unit, style.theme.paper, style);
        paintText(painter, path.label, {}, colour, style.theme.paper, style);
    }
}

void paintPaths(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    for (const PathBox &path : layout.paths()) {
        if (path.bounds().intersects(visible))
            paintPath(painter, path, layout.measures().unit, style.theme.soft, thick, style);
    }
}

}
