#include "render/mappainter.h"

#include "render/cards.h"
#include "render/feelinglane.h"
#include "render/numberslane.h"
#include "render/shapes.h"
#include "render/stageheader.h"

#include <QPainter>

namespace wend {

namespace {

void paintRule(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const double right = layout.size().width() - m.headerGap;
    const double label = layout.options().labelColumn;
    const bool dashed = lane.lineAbove != BlueprintLine::None && style.detail == LevelOfDetail::Full;
    const double thick = style.detail == LevelOfDetail::Full ? m.hairline : 2 * m.hairline;
    painter.fillRect(QRectF(0, lane.top, dashed ? label - 8 * m.unit : right, thick), style.theme.rule);
    if (!dashed)
        return;
    QPen pen(style.theme.dash, m.hairline);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(label + m.cellLeft, lane.top + m.hairline / 2), QPointF(right, lane.top + m.hairline / 2));
    paintText(painter, lane.lineName, QPointF(0, lane.top), style.theme.faint, style.theme.paper, style);
}

void paintCells(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const std::vector<StageBox> &stages = layout.stages();
    const int first = layout.stageIndexAt(visible.left());
    const int last = layout.stageIndexAt(visible.right());
    for (int i = first; i >= 0 && i <= last; ++i) {
        const StageBox &stage = stages[size_t(i)];
        const QPointF origin(stage.left + m.cellLeft, lane.top + lane.contentTop);
        const std::vector<CardBox> &cards = lane.cells[size_t(i)]->cards;
        const CardLook look {style, m, stage.colour};
        auto box = std::lower_bound(cards.begin(), cards.end(), visible.top() - origin.y(),
            [](const CardBox &each, double y) { return each.rect.bottom() < y; });
        for (; box != cards.end() && box->rect.top() + origin.y() <= visible.bottom(); ++box)
            paintCardOf(lane.kind, painter, *box, origin + box->rect.topLeft(), look);
    }
}

/// The lanes that meet the rows from `top` to `bottom`, as indices [first, after).
std::pair<int, int> lanesBetween(const MapLayout &layout, double top, double bottom)
{
    if (layout.lanes().empty())
        return {0, 0};
    return {layout.laneIndexAt(top), layout.laneIndexAt(bottom) + 1};
}

}

LevelOfDetail levelOfDetail(double zoom)
{
    return zoom < 0.35 ? LevelOfDetail::Bars : LevelOfDetail::Full;
}

void paintStageHeaders(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    if (visible.top() > layout.headerHeight())
        return;
    painter.setRenderHint(QPainter::Antialiasing, style.detail == LevelOfDetail::Full);
    const int first = layout.stageIndexAt(visible.left());
    const int last = layout.stageIndexAt(visible.right());
    for (int i = first; i >= 0 && i <= last; ++i) {
        const StageBox &stage = layout.stages()[size_t(i)];
        paintStageHeader(painter, stage, layout.rectOf(stage.id), layout.measures(), style);
    }
}

void paintLaneLabels(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    if (visible.left() > layout.options().labelColumn)
        return;
    painter.setRenderHint(QPainter::Antialiasing, style.detail == LevelOfDetail::Full);
    const auto [first, after] = lanesBetween(layout, visible.top(), visible.bottom());
    for (int i = first; i < after; ++i)
        paintLaneLabel(painter, layout, layout.lanes()[size_t(i)], style);
}

void paintLanes(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing, style.detail == LevelOfDetail::Full);
    const auto [first, after] = lanesBetween(layout, visible.top(), visible.bottom());
    for (int i = first; i < after; ++i) {
        const LaneBox &lane = layout.lanes()[size_t(i)];
        if (lane.top - layout.measures().lineRoom > visible.bottom())
            break;
        paintRule(painter, layout, lane, style);
        if (lane.kind == LaneKind::Feeling)
            paintFeelingLane(painter, layout, lane, visible, style);
        else if (lane.kind == LaneKind::Numbers)
            paintNumbers(painter, layout, lane, visible, style);
        else
            paintCells(painter, layout, lane, visible, style);
    }
    // The line above a lane that is just below has its name up here.
    if (after < int(layout.lanes().size()))
        paintRule(painter, layout, layout.lanes()[size_t(after)], style);
}

void paintMap(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    painter.save();
    paintLanes(painter, layout, visible, style);
    paintLaneLabels(painter, layout, visible, style);
    paintStageHeaders(painter, layout, visible, style);
    painter.restore();
}

void paintCard(QPainter &painter, const MapLayout &layout, CardId card, QPointF topLeft, const MapStyle &style)
{
    const QRectF rect = layout.rectOf(card);
    if (rect.isNull())
        return;
    const LaneBox &lane = layout.lanes()[size_t(layout.laneIndexAt(rect.center().y()))];
    const size_t stage = size_t(layout.stageIndexAt(rect.center().x()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, style.detail == LevelOfDetail::Full);
    for (const CardBox &box : lane.cells[stage]->cards) {
        if (box.id == card)
            paintCardOf(lane.kind, painter, box, topLeft, {style, layout.measures(), layout.stages()[stage].colour});
    }
    painter.restore();
}

}
