#include "render/feelinglane.h"

#include "layout/monotonecurve.h"
#include "render/shapes.h"

#include <QLinearGradient>
#include <QPainter>
#include <cmath>

namespace wend {

namespace {

QRectF panelOf(const ColumnBox &column, const FeelingBox &box, const Measures &m)
{
    return {column.left + m.cellLeft, box.panelTop, column.width - m.cellLeft - m.cellRight, box.panelHeight};
}

/// What lies between a curve and zero within a panel. A polygon rather than a clip, which SVG files of Qt do not hold.
QPolygonF areaWithin(const CurveBox &curve, const MonotoneCurve &line, const QRectF &panel, double zero, double step)
{
    const double from = std::max(panel.left(), curve.points.front().at.x());
    const double to = std::min(panel.right(), curve.points.back().at.x());
    QPolygonF area;
    if (from >= to)
        return area;
    area << QPointF(from, zero);
    const int steps = std::max(1, int((to - from) / step));
    for (int i = 0; i <= steps; ++i) {
        const double x = i == steps ? to : from + (to - from) * i / steps;
        area << QPointF(x, line.at(x).value_or(zero));
    }
    area << QPointF(to, zero);
    return area;
}

/// The tint between curve and zero. Opaque colours on each panel rather than one gradient of alpha, which PDF cannot hold.
void paintArea(QPainter &painter, const FeelingBox &box, const QPolygonF &area, const QColor &ground, const Theme &theme)
{
    // Strongest where the curve is furthest from zero, gone before it gets there.
    double furthest = 1;
    for (const FeelingPoint &point : box.curves.front().points)
        furthest = std::max(furthest, std::abs(point.at.y() - box.zero));
    QLinearGradient gradient(0, box.zero - furthest, 0, box.zero + furthest);
    const double strength = 0.34 * std::min(1.0, furthest / (0.5 * box.reach));
    gradient.setColorAt(0, blend(theme.good, ground, strength));
    gradient.setColorAt(0.47, ground);
    gradient.setColorAt(0.53, ground);
    gradient.setColorAt(1, blend(theme.bad, ground, strength));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawPolygon(area);
}

void paintPanels(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    const FeelingBox &box = layout.feelings();
    const Measures &m = layout.measures();
    const bool area = box.curves.size() == 1 && box.curves.front().points.size() > 1 && style.detail == LevelOfDetail::Full;
    std::vector<QPointF> points;
    for (const FeelingPoint &point : area ? box.curves.front().points : std::vector<FeelingPoint>())
        points.push_back(point.at);
    const MonotoneCurve line(std::move(points));
    for (const ColumnBox &column : layout.columns()) {
        if (column.collapsed || column.left > visible.right() || column.left + column.width < visible.left())
            continue;
        const QRectF panel = panelOf(column, box, m);
        const QColor ground = style.theme.panel(column.colour);
        fillRounded(painter, panel, m.cardRadius * 1.1, ground, style);
        if (area)
            paintArea(painter, box, areaWithin(box.curves.front(), line, panel, box.zero, 2 * m.unit), ground, style.theme);
    }
}

void paintZero(QPainter &painter, const MapLayout &layout, const MapStyle &style)
{
    const FeelingBox &box = layout.feelings();
    const Measures &m = layout.measures();
    const ColumnBox &last = layout.columns().back();
    QPen pen(blend(style.theme.dash, style.theme.paper, 0.7), m.hairline);
    pen.setDashPattern({4, 6});
    painter.setPen(pen);
    painter.drawLine(QPointF(layout.columns().front().left + m.cellLeft, box.zero), QPointF(last.left + last.width - m.cellRight, box.zero));
}

void paintLabel(QPainter &painter, const FeelingPoint &point, const MapLayout &layout, const MapStyle &style)
{
    if (!point.label)
        return;
    const Measures &m = layout.measures();
    const int column = layout.columnIndex(point.stage);
    const QColor ground = style.theme.panel(layout.columns()[size_t(column)].colour);
    const QColor colour = readable(style.theme.ofFeeling(point.value), ground);
    paintText(painter, point.label, {}, colour, ground, style);
    if (point.star && style.detail == LevelOfDetail::Full) {
        const double middle = point.label.at.y() + point.label.text->ascent() - m.curveLabel.size * 0.36;
        paintStar(painter, {point.labelRect.left() + m.star, middle}, m.star, colour);
    }
}

void paintCurve(QPainter &painter, const CurveBox &curve, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const bool alone = layout.feelings().curves.size() == 1;
    const bool bars = style.detail == LevelOfDetail::Bars;
    painter.setPen(curvePen(curve, alone, style.theme, bars ? m.curve * 1.6 : m.curve));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve.path);
    for (const FeelingPoint &point : curve.points) {
        if (point.at.x() + 2 * m.face < visible.left() || point.at.x() - 2 * m.face > visible.right())
            continue;
        if (bars)
            fillRounded(painter, QRectF(point.at - QPointF(m.face, m.face) * 0.7, QSizeF(m.face, m.face) * 1.4), 0, style.theme.ofFeeling(point.value), style);
        else if (alone)
            paintFace(painter, point.at, m.face, point.value, style.theme);
        else
            paintMarker(painter, point.at, m.face * 0.5, curve.marker, curvePen(curve, alone, style.theme, 1).color(), style.theme.paper);
    }
}

}

QPen curvePen(const CurveBox &curve, bool alone, const Theme &theme, double width)
{
    static const std::vector<QList<qreal>> dashes = {{}, {4, 2.2}, {1, 2}, {6, 2, 1, 2}};
    const QColor colour = alone || !curve.colour.isValid() ? theme.ink : readable(curve.colour, theme.paper, 3);
    QPen pen(colour, width, Qt::SolidLine, alone ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    const QList<qreal> &dash = dashes[size_t(curve.index) % dashes.size()];
    if (!alone && !dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

void paintFeelingLane(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style)
{
    if (layout.columns().empty())
        return;
    painter.save();
    painter.translate(0, lane.top);
    paintPanels(painter, layout, visible, style);
    if (style.detail == LevelOfDetail::Full)
        paintZero(painter, layout, style);
    for (const CurveBox &curve : layout.feelings().curves)
        paintCurve(painter, curve, layout, visible, style);
    for (const CurveBox &curve : layout.feelings().curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.labelRect.right() >= visible.left() && point.labelRect.left() <= visible.right())
                paintLabel(painter, point, layout, style);
        }
    }
    painter.restore();
}

}
