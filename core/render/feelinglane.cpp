#include "render/feelinglane.h"

#include "render/shapes.h"

#include <QLinearGradient>
#include <QPainter>

namespace wend {

namespace {

QRectF panelOf(const StageBox &stage, const FeelingBox &box, const Measures &m)
{
    return {stage.left + m.cellLeft, box.panelTop, stage.width - m.cellLeft - m.cellRight, box.panelHeight};
}

QPainterPath areaBelow(const CurveBox &curve, double zero)
{
    QPainterPath area = curve.path;
    area.lineTo(curve.points.back().at.x(), zero);
    area.lineTo(curve.points.front().at.x(), zero);
    area.closeSubpath();
    return area;
}

/// The tint between curve and zero. Opaque colours on each panel rather than one gradient of alpha, which PDF cannot hold.
void paintArea(QPainter &painter, const MapLayout &layout, const QPainterPath &area, const QRectF &part, const QColor &ground, const Theme &theme)
{
    const FeelingBox &box = layout.feelings();
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    QLinearGradient gradient(0, box.zero - box.reach, 0, box.zero + box.reach);
    const double strength = theme.dark ? 0.34 : 0.30;
    gradient.setColorAt(0, blend(theme.good, ground, strength));
    gradient.setColorAt(0.22, blend(theme.good, ground, strength * 0.45));
    gradient.setColorAt(0.45, ground);
    gradient.setColorAt(0.55, ground);
    gradient.setColorAt(0.78, blend(theme.bad, ground, strength * 0.45));
    gradient.setColorAt(1, blend(theme.bad, ground, strength));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawPath(area);
    painter.restore();
}

void paintPanels(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    const FeelingBox &box = layout.feelings();
    const Measures &m = layout.measures();
    const bool area = box.curves.size() == 1 && box.curves.front().points.size() > 1 && style.detail == LevelOfDetail::Full;
    const QPainterPath tinted = area ? areaBelow(box.curves.front(), box.zero) : QPainterPath();
    for (const StageBox &stage : layout.stages()) {
        if (stage.left > visible.right() || stage.left + stage.width < visible.left())
            continue;
        const QRectF panel = panelOf(stage, box, m);
        const QColor ground = style.theme.panel(stage.colour);
        fillRounded(painter, panel, m.cardRadius * 1.1, ground, style);
        if (area)
            paintArea(painter, layout, tinted, panel, ground, style.theme);
    }
}

void paintZero(QPainter &painter, const MapLayout &layout, const MapStyle &style)
{
    const FeelingBox &box = layout.feelings();
    const Measures &m = layout.measures();
    const StageBox &last = layout.stages().back();
    QPen pen(blend(style.theme.dash, style.theme.paper, 0.7), m.hairline);
    pen.setDashPattern({4, 6});
    painter.setPen(pen);
    painter.drawLine(QPointF(layout.stages().front().left + m.cellLeft, box.zero), QPointF(last.left + last.width - m.cellRight, box.zero));
}

void paintLabel(QPainter &painter, const FeelingPoint &point, const MapLayout &layout, const MapStyle &style)
{
    if (!point.label)
        return;
    const Measures &m = layout.measures();
    const int stage = layout.stageIndex(point.stage);
    const QColor ground = style.theme.panel(layout.stages()[size_t(stage)].colour);
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
        if (point.at.x() + layout.columnWidth() < visible.left() || point.at.x() - layout.columnWidth() > visible.right())
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
    if (layout.stages().empty())
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
