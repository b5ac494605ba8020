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

/// Where a single curve has points.
const CurveBox *onlyDrawn(const FeelingBox &box)
{
    const auto found = std::find_if(
        box.curves.begin(), box.curves.end(), [](const CurveBox &curve) { return !curve.points.empty(); });
    return found == box.curves.end() ? nullptr : &*found;
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

/// The tint between curve and zero. Opaque colours on each panel rather than one gradient of alpha, which PDF cannot
/// hold.
void paintArea(
    QPainter &painter, const FeelingBox &box, const QPolygonF &area, const QColor &ground, const Theme &theme)
{
    // Strongest where the curve is furthest from zero, gone before it gets there.
    double furthest = 1;
    for (const FeelingPoint &point : onlyDrawn(box)->points)
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

void paintPanels(
    QPainter &painter, const MapLayout &layout, const FeelingBox &box, const QRectF &visible, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const CurveBox *filled
        = box.alone && style.detail == LevelOfDetail::Full && !style.theme.strong ? onlyDrawn(box) : nullptr;
    std::vector<QPointF> points;
    for (const FeelingPoint &point : filled ? filled->points : std::vector<FeelingPoint>())
        points.push_back(point.at);
    const MonotoneCurve line(std::move(points));
    for (const ColumnBox &column : layout.columns()) {
        if (column.collapsed || column.left > visible.right() || column.left + column.width < visible.left())
            continue;
        const QRectF panel = panelOf(column, box, m);
        const StageBox &stage = layout.stages()[size_t(column.stage)];
        const QColor ground = style.panel(stage);
        if (style.emphasis.stage.isNull() || stage.id != style.emphasis.stage) // whose band lies there already
            fillRounded(painter, panel, m.cardRadius * 1.1, ground, style);
        if (filled && filled->points.size() > 1)
            paintArea(painter, box, areaWithin(*filled, line, panel, box.zero, 2 * m.unit), ground, style.theme);
    }
}

void paintZero(
    QPainter &painter, const MapLayout &layout, const FeelingBox &box, const QRectF &visible, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const ColumnBox &first = layout.columns().front();
    const ColumnBox &last = layout.columns().back();
    const QPen pen(style.theme.strong ? style.theme.dash : blend(style.theme.dash, style.theme.paper, 0.7), m.hairline);
    const double from = first.left + m.cellLeft;
    const double left = box.levels[1] ? std::max(from, box.levels[1].rect().right() + 5 * m.unit) : from;
    paintDashes(painter, {left, last.left + last.width - m.cellRight}, box.zero, {4, 6}, pen, visible);
    const bool aside = box.levels[1] && box.levels[1].at.x() < first.left;
    const QColor ground = aside ? style.theme.paper : style.panel(layout.stages()[size_t(first.stage)]);
    for (const PlacedText &level : box.levels)
        paintText(painter, level, {}, readable(style.theme.faint, ground), ground, style);
}

/// In the colour of how it feels, or of whose curve it is where there are several.
void paintLabel(
    QPainter &painter, const FeelingPoint &point, const CurveBox &curve, const MapLayout &layout, const MapStyle &style)
{
    if (!point.label || point.labelRect.isNull())
        return;
    const Measures &m = layout.measures();
    const int column = layout.columnIndex(point.stage);
    const QColor ground = style.panel(layout.stages()[size_t(layout.columns()[size_t(column)].stage)]);
    const bool alone = layout.feelings().alone;
    const QColor colour
        = readable(alone ? style.theme.ofFeeling(point.value) : curvePen(curve, alone, style.theme, 1).color(), ground);
    paintText(painter, point.label, {}, colour, ground, style);
    if (point.star && style.detail == LevelOfDetail::Full) {
        const double middle = point.label.at.y() + point.label.text->ascent() - m.curveLabel.size * 0.36;
        paintStar(painter, {point.labelRect.left() + m.star, middle}, m.star, colour);
    }
}

/// As it is: filled; as it should be: hollow.
void paintCurveMarker(
    QPainter &painter, const CurveBox &curve, QPointF at, double radius, const QColor &colour, const Theme &theme)
{
    const bool hollow = curve.key.kind == MapKind::AsItShouldBe;
    paintMarker(painter, at, radius, curve.marker, hollow ? theme.paper : colour, hollow ? colour : theme.paper);
}

/// The pieces of a curve that meet the stretch from `left` to `right`. Dashes keep their step only on the whole.
QPainterPath seenPart(const CurveBox &curve, const QPen &pen, double left, double right)
{
    const QPainterPath &all = curve.path;
    if (!pen.dashPattern().isEmpty() || all.isEmpty()
        || (all.elementAt(0).x >= left && all.currentPosition().x() <= right))
        return all;
    QPainterPath part;
    for (int at = 1; at < all.elementCount();) {
        const QPointF from = all.elementAt(at - 1);
        const bool curved = all.elementAt(at).isCurveTo();
        const QPointF to = all.elementAt(curved ? at + 2 : at);
        if (to.x() >= left && from.x() <= right) {
            if (part.isEmpty())
                part.moveTo(from);
            if (curved)
                part.cubicTo(all.elementAt(at), all.elementAt(at + 1), to);
            else
                part.lineTo(to);
        }
        at += curved ? 3 : 1;
    }
    return part;
}

void paintCurve(
    QPainter &painter, const CurveBox &curve, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const bool alone = layout.feelings().alone;
    const bool bars = style.detail == LevelOfDetail::Bars;
    const double width = m.curve * (bars ? 1.6 : curve.calm && !alone ? 0.75 : 1);
    const QPen pen = curvePen(curve, alone, style.theme, width);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(seenPart(curve, pen, visible.left() - 2 * width, visible.right() + 2 * width));
    const QColor colour = curvePen(curve, alone, style.theme, 1).color();
    const double radius = m.face * (curve.calm ? 0.42 : 0.55);
    for (const FeelingPoint &point : curve.points) {
        if (point.at.x() + 2 * m.face < visible.left() || point.at.x() - 2 * m.face > visible.right())
            continue;
        if (bars)
            fillRounded(painter, QRectF(point.at - QPointF(m.face, m.face) * 0.7, QSizeF(m.face, m.face) * 1.4), 0,
                style.theme.ofFeeling(point.value), style);
        else if (alone)
            paintFace(
                painter, point.at, m.face * (point.id == style.emphasis.lowest ? 1.2 : 1), point.value, style.theme);
        else
            paintCurveMarker(painter, curve, point.at, radius, colour, style.theme);
    }
}

}

QPen curvePen(const CurveBox &curve, bool alone, const Theme &theme, double width)
{
    // As it is: lines; as it should be: dots. Which of either tells the persona, beside colour and marker.
    static const std::vector<QList<qreal>> lines = {{}, {6, 2.4}, {6, 2, 1.4, 2}, {3, 2}};
    static const std::vector<QList<qreal>> dots
        = {{0.9, 1.7}, {0.9, 1.7, 0.9, 1.7, 4, 1.7}, {0.9, 3.4}, {0.9, 1.7, 0.9, 4}};
    QColor colour = alone || !curve.colour.isValid() ? theme.ink
                                                     : readable(curve.colour, theme.paper,
                                                         theme.strong     ? 7
                                                             : theme.dark ? 4.5
                                                                          : 3);
    if (curve.calm && !alone && !theme.strong)
        colour = readable(blend(colour, theme.paper, 0.6), theme.paper, 2.4); // still seen where the screen is poor
    const bool should = curve.key.kind == MapKind::AsItShouldBe;
    QPen pen(colour, width, Qt::SolidLine, alone && !should ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    const auto &patterns = should ? dots : lines;
    const QList<qreal> &dash = patterns[size_t(alone ? 0 : curve.index) % patterns.size()];
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

void paintCurveSample(QPainter &painter, const CurveBox &curve, bool alone, QPointF left, double length,
    const Measures &m, const Theme &theme)
{
    const bool drawnAlone = alone && !curve.points.empty();
    const QPen pen = curvePen(curve, drawnAlone, theme, m.curve);
    painter.setPen(pen);
    painter.drawLine(left, left + QPointF(length, 0));
    const QPointF middle = left + QPointF(length / 2, 0);
    if (drawnAlone)
        paintFace(painter, middle, m.face * 0.5, 60, theme);
    else
        paintCurveMarker(painter, curve, middle, m.face * 0.4, pen.color(), theme);
}

void paintFeelingLane(
    QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style)
{
    if (layout.columns().empty())
        return;
    const FeelingBox &box = layout.feelings(lane.id);
    painter.save();
    painter.translate(0, lane.top);
    paintPanels(painter, layout, box, visible, style);
    if (style.detail == LevelOfDetail::Full)
        paintZero(painter, layout, box, visible, style);
    for (const bool calm : {true, false}) { // the one that is worked on lies on top
        for (const CurveBox &curve : box.curves) {
            if (curve.calm == calm)
                paintCurve(painter, curve, layout, visible, style);
        }
    }
    for (const CurveBox &curve : box.curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.labelRect.right() >= visible.left() && point.labelRect.left() <= visible.right())
                paintLabel(painter, point, curve, layout, style);
        }
    }
    painter.restore();
}

}
