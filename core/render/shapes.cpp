#include "render/shapes.h"

#include <QPainter>
#include <cmath>
#include <numbers>

namespace wend {

namespace {

/// A corner at the top.
QPolygonF regularPolygon(QPointF centre, double radius, int corners)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = (i * 360.0 / corners - 90) * std::numbers::pi / 180;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return points;
}

}

void paintText(QPainter &painter, const PlacedText &text, QPointF offset, const QColor &colour, const QColor &ground,
    const MapStyle &style)
{
    if (!text)
        return;
    const QPointF at = text.at + offset;
    if (style.detail == LevelOfDetail::Full) {
        text.text->draw(painter, at, colour);
        return;
    }
    const double line = text.text->lineHeight();
    const QColor bar = blend(colour, ground, 0.5);
    for (int i = 0; i < text.text->lineCount(); ++i)
        painter.fillRect(QRectF(at.x(), at.y() + (i + 0.3) * line, text.text->lineWidth(i), line * 0.45), bar);
}

void paintStar(QPainter &painter, QPointF centre, double radius, const QColor &colour)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36 - 90) * std::numbers::pi / 180;
        const double reach = i % 2 == 0 ? radius : radius * 0.42;
        points << centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(points);
}

void paintFace(QPainter &painter, QPointF centre, double radius, int value, const Theme &theme)
{
    const QColor colour = theme.ofFeeling(value);
    painter.setPen(QPen(colour, radius * 0.16));
    painter.setBrush(theme.face);
    painter.drawEllipse(centre, radius * 0.92, radius * 0.92);

    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double side : {-1.0, 1.0})
        painter.drawEllipse(centre + QPointF(side * 0.33, -0.18) * radius, radius * 0.115, radius * 0.115);

    const double bend = std::clamp(value / 60.0, -1.0, 1.0);
    QPainterPath mouth(centre + QPointF(-0.44, 0.32 - 0.18 * bend) * radius);
    mouth.quadTo(centre + QPointF(0, 0.34 + 0.42 * bend) * radius, centre + QPointF(0.44, 0.32 - 0.18 * bend) * radius);
    painter.setPen(QPen(colour, radius * 0.13, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mouth);
}

void paintMarker(
    QPainter &painter, QPointF centre, double radius, MarkerShape shape, const QColor &fill, const QColor &edge)
{
    painter.setPen(QPen(edge, radius * 0.3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(fill);
    const double r = radius;
    switch (shape) {
    case MarkerShape::Circle: painter.drawEllipse(centre, r, r); break;
    case MarkerShape::Square: painter.drawRect(QRectF(centre - QPointF(r, r) * 0.9, QSizeF(r, r) * 1.8)); break;
    case MarkerShape::Diamond:
        painter.drawPolygon(QPolygonF {centre + QPointF(0, -1.2 * r), centre + QPointF(1.2 * r, 0),
            centre + QPointF(0, 1.2 * r), centre + QPointF(-1.2 * r, 0)});
        break;
    case MarkerShape::Triangle:
        painter.drawPolygon(QPolygonF {centre + QPointF(0, -1.2 * r), centre + QPointF(1.15 * r, 0.85 * r),
            centre + QPointF(-1.15 * r, 0.85 * r)});
        break;
    case MarkerShape::TriangleDown:
        painter.drawPolygon(QPolygonF {centre + QPointF(0, 1.2 * r), centre + QPointF(1.15 * r, -0.85 * r),
            centre + QPointF(-1.15 * r, -0.85 * r)});
        break;
    case MarkerShape::Pentagon: painter.drawPolygon(regularPolygon(centre, 1.1 * r, 5)); break;
    case MarkerShape::Hexagon: painter.drawPolygon(regularPolygon(centre, 1.1 * r, 6)); break;
    case MarkerShape::Cross: {
        const double arm = 0.42 * r;
        const double end = 1.15 * r;
        painter.drawPolygon(
            QPolygonF {centre + QPointF(-arm, -end), centre + QPointF(arm, -end), centre + QPointF(arm, -arm),
                centre + QPointF(end, -arm), centre + QPointF(end, arm), centre + QPointF(arm, arm),
                centre + QPointF(arm, end), centre + QPointF(-arm, end), centre + QPointF(-arm, arm),
                centre + QPointF(-end, arm), centre + QPointF(-end, -arm), centre + QPointF(-arm, -arm)});
        break;
    }
    }
}

void paintDashes(QPainter &painter, std::pair<double, double> ends, double y, std::pair<double, double> dash, QPen pen,
    const QRectF &visible)
{
    const double width = pen.widthF();
    const double period = (dash.first + dash.second) * width;
    const double first = ends.first + std::max(0.0, std::floor((visible.left() - ends.first) / period)) * period;
    const double last = std::min(ends.second, visible.right());
    QList<QLineF> lines;
    for (double x = first; x < last; x += period)
        lines.emplace_back(x - width / 2, y, std::min(x + (dash.first + 0.5) * width, ends.second), y);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLines(lines);
}

void fillRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &colour, const MapStyle &style)
{
    if (style.detail == LevelOfDetail::Bars) {
        painter.fillRect(rect, colour);
        return;
    }
    painter.setBrush(colour);
    if (style.theme.strong && colour == style.theme.paper) {
        painter.setPen(QPen(style.theme.border, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintGround(QPainter &painter, const QRectF &rect, double radius, const QColor &behind, const MapStyle &style)
{
    if (style.detail == LevelOfDetail::Bars) {
        painter.fillRect(rect, style.theme.card);
        return;
    }
    painter.setPen(Qt::NoPen);
    const double strength = style.theme.dark ? 2.5 : 1;
    if (style.theme.strong) {
        // The border says enough.
    } else if (style.shadow == Shadow::Edge) {
        QColor shade = style.theme.shadow;
        shade.setAlphaF(float(0.07 * strength));
        painter.setBrush(shade);
        painter.drawRoundedRect(rect.translated(0, 1.2), radius, radius);
    } else if (style.shadow == Shadow::Soft) {
        // Opaque, each blended with what lies below it: a print shop makes one picture of what is transparent.
        QColor shade = behind;
        for (const double grow : {1.3, 0.7, 0.1}) {
            shade = blend(style.theme.shadow, shade, 0.028 * strength);
            painter.setBrush(shade);
            painter.drawRoundedRect(rect.adjusted(-grow, -grow + 1.1, grow, grow + 1.1), radius + grow, radius + grow);
        }
    }
    painter.setPen(QPen(style.theme.border, 1));
    painter.setBrush(style.theme.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
}

QPainterPath edgePath(const QRectF &rect, double radius, double width)
{
    const double r = std::min({radius, rect.width() / 2, rect.height() / 2});
    const double left = rect.left();
    QPainterPath path(QPointF(left + r, rect.top()));
    path.arcTo(QRectF(left, rect.top(), 2 * r, 2 * r), 90, 90);
    path.lineTo(left, rect.bottom() - r);
    path.arcTo(QRectF(left, rect.bottom() - 2 * r, 2 * r, 2 * r), 180, 90);
    const double inner = std::max(r - width, 0.0);
    path.arcTo(QRectF(left + width, rect.bottom() - 2 * r, 2 * inner, 2 * r), 270, -90);
    path.lineTo(left + width, rect.top() + r);
    path.arcTo(QRectF(left + width, rect.top(), 2 * inner, 2 * r), 180, -90);
    path.closeSubpath();
    return path;
}

}
