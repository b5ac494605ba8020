#include "render/stageheader.h"

#include "layout/feelinglayout.h"
#include "render/channelslane.h"
#include "render/feelinglane.h"
#include "render/shapes.h"

#include <QPainter>

namespace wend {

QPainterPath arrowPath(const QRectF &rect, double arrow)
{
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.right() - arrow, rect.top());
    path.lineTo(rect.right(), rect.center().y());
    path.lineTo(rect.right() - arrow, rect.bottom());
    path.lineTo(rect.bottomLeft());
    path.lineTo(rect.left() + arrow, rect.center().y());
    path.closeSubpath();
    return path;
}

void paintStageHeader(
    QPainter &painter, const StageBox &stage, const QRectF &rect, const Measures &measures, const MapStyle &style)
{
    const Theme &theme = style.theme;
    const QColor fill = theme.headerFill(stage.colour);
    painter.fillPath(arrowPath(rect, measures.arrow), fill);
    const QPointF offset(0, rect.top());
    paintText(painter, stage.name, offset, theme.headerText(stage.colour), fill, style);
    paintText(painter, stage.question, offset, theme.headerDetail(stage.colour), fill, style);
    paintText(painter, stage.duration, offset, theme.headerDetail(stage.colour), fill, style);
}

void paintStepHeader(
    QPainter &painter, const ColumnBox &column, const QRectF &rect, const Measures &measures, const MapStyle &style)
{
    const Theme &theme = style.theme;
    const QColor ground = theme.panel(column.colour);
    fillRounded(painter, rect, measures.cardRadius, ground, style);
    paintText(painter, column.step, QPointF(0, 0), readable(theme.stageText(column.colour), ground), ground, style);
}

void paintLaneLabel(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const MapStyle &style)
{
    const Theme &theme = style.theme;
    paintText(painter, lane.label, QPointF(0, lane.top), theme.soft, theme.paper, style);
    if (lane.kind == LaneKind::Channels && !lane.collapsed)
        paintChannelNames(painter, layout, lane, style);
    if (lane.kind != LaneKind::Feeling || lane.collapsed || style.detail == LevelOfDetail::Bars)
        return;
    const Measures &m = layout.measures();
    for (const CurveBox &curve : layout.feelings(lane.id).curves) {
        if (!curve.name)
            continue;
        const QRectF place = nameRect(curve, layout.labelColumn(), m).translated(0, lane.top);
        const bool current = layout.options().curve == curve.key;
        if (current)
            fillRounded(
                painter, place, m.cardRadius * 0.8, blend(theme.accent, theme.paper, theme.strong ? 0 : 0.13), style);
        const QPointF from(0, lane.top + curve.name.at.y() + curve.name.text->lineHeight() / 2);
        paintCurveSample(painter, curve, layout.feelings().alone, from, 24 * m.unit, m, theme);
        paintText(painter, curve.name, QPointF(0, lane.top), current ? theme.ink : theme.soft, theme.paper, style);
    }
}

}
