#include "render/mappainter.h"

#include "render/cards.h"
#include "render/channelslane.h"
#include "render/feelinglane.h"
#include "render/numberslane.h"
#include "render/paths.h"
#include "render/pdfmarks.h"
#include "render/shapes.h"
#include "render/stageheader.h"

#include <QPainter>

namespace wend {

namespace {

void paintRule(
    QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const double right = layout.size().width() - m.headerGap;
    const double label = layout.labelColumn();
    const bool dashed = lane.lineAbove != BlueprintLine::None && style.detail == LevelOfDetail::Full;
    const double thick = style.detail == LevelOfDetail::Full ? m.hairline : 2 * m.hairline;
    painter.fillRect(QRectF(0, lane.top, dashed ? std::max(0.0, label - 8 * m.unit) : right, thick), style.theme.rule);
    if (!dashed)
        return;
    const QPen pen(style.theme.dash, m.hairline);
    paintDashes(painter, {label > 0 ? label + m.cellLeft : 0, right}, lane.top + m.hairline / 2, {4, 3}, pen, visible);
    paintText(painter, lane.lineName, QPointF(0, lane.top), style.theme.faint, style.theme.paper, style);
}

/// What of a cell's cards lies between two heights of the map.
void paintCell(QPainter &painter, const MapLayout &layout, const LaneBox &lane, int column, const QRectF &visible,
    bool onlyWide, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const ColumnBox &its = layout.columns()[size_t(column)];
    const QPointF origin(its.left + m.cellLeft, lane.top + lane.contentTop);
    const std::vector<CardBox> &cards = lane.cells[size_t(column)]->cards;
    const StageId stage = layout.stages()[size_t(its.stage)].id;
    const CardLook look {style, m, its.colour, stage == style.emphasis.stage, style.behind(stage, its.colour)};
    auto box = std::lower_bound(cards.begin(), cards.end(), visible.top() - origin.y(),
        [](const CardBox &each, double y) { return each.rect.bottom() < y; });
    for (; box != cards.end() && box->rect.top() + origin.y() <= visible.bottom(); ++box) {
        if (!onlyWide || box->rect.right() + origin.x() > visible.left())
            paintMarked(painter, style, PdfMarks::Part::Card, box->id.value,
                [&] { paintCardOf(lane.kind, painter, *box, origin + box->rect.topLeft(), look); });
    }
}

void paintCells(
    QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style)
{
    const int first = layout.columnIndexAt(visible.left());
    const int last = layout.columnIndexAt(visible.right());
    for (int column = std::max(0, first - lane.reach + 1); column < first; ++column)
        paintCell(painter, layout, lane, column, visible, true, style);
    for (int column = std::max(0, first); column <= last; ++column)
        paintCell(painter, layout, lane, column, visible, false, style);
}

/// A collapsed lane says how many cards each of its cells holds.
void paintCounts(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const MapStyle &style)
{
    for (size_t column = 0; column < lane.cells.size(); ++column) {
        const QPointF at(layout.columns()[column].left + layout.measures().cellLeft, lane.top + lane.label.at.y());
        paintText(painter, lane.cells[column]->count, at, style.theme.faint, style.theme.paper, style);
    }
}

/// A collapsed column: a strip of its colour with its name, read downwards.
void paintAside(QPainter &painter, const MapLayout &layout, const ColumnBox &column, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const double top = layout.headerHeight() + 5 * m.unit;
    const QColor ground = style.theme.panel(column.colour);
    fillRounded(painter, QRectF(column.left, top, column.width - m.headerGap, layout.size().height() - top),
        m.cardRadius, ground, style);
    if (!column.aside || style.detail == LevelOfDetail::Bars)
        return;
    painter.save();
    painter.translate(column.aside.at);
    painter.rotate(90);
    column.aside.text->draw(painter, {}, readable(style.theme.stageText(column.colour), ground));
    painter.restore();
}

/// A breath of its colour down each stage, so that the eye finds its way from afar.
void paintWashes(QPainter &painter, const MapLayout &layout, const MapStyle &style)
{
    const Measures &m = layout.measures();
    const double top = layout.headerHeight() + 5 * m.unit;
    for (const StageBox &stage : layout.stages()) {
        const double width = stage.width - m.cellRight - m.cellLeft + 6 * m.unit;
        const QRectF rect(stage.left + m.cellLeft - 3 * m.unit, top, width, layout.size().height() - top);
        painter.fillRect(rect, style.behind(stage.id, stage.colour));
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

LevelOfDetail levelOfDetail(double zoom) { return zoom < 0.35 ? LevelOfDetail::Bars : LevelOfDetail::Full; }

void paintStageHeaders(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    if (visible.top() > layout.headerHeight())
        return;
    painter.setRenderHint(QPainter::Antialiasing, style.detail == LevelOfDetail::Full);
    for (const StageBox &stage : layout.stages()) {
        if (stage.left <= visible.right() && stage.left + stage.width >= visible.left())
            paintMarked(painter, style, PdfMarks::Part::Stage, stage.id.value,
                [&] { paintStageHeader(painter, stage, layout.rectOf(stage.id), layout.measures(), style); });
    }
    for (const ColumnBox &column : layout.columns()) {
        const bool isStep = column.id != layout.stages()[size_t(column.stage)].id;
        if (isStep && column.left <= visible.right() && column.left + column.width >= visible.left())
            paintMarked(painter, style, PdfMarks::Part::Stage, layout.stages()[size_t(column.stage)].id.value,
                [&] { paintStepHeader(painter, column, layout.rectOf(column.id), layout.measures(), style); });
    }
}

void paintLaneLabels(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    if (visible.left() > layout.labelColumn())
        return;
    painter.setRenderHint(QPainter::Antialiasing, style.detail == LevelOfDetail::Full);
    const auto [first, after] = lanesBetween(layout, visible.top(), visible.bottom());
    for (int i = first; i < after; ++i)
        paintMarked(painter, style, PdfMarks::Part::Lane, layout.lanes()[size_t(i)].id.value,
            [&] { paintLaneLabel(painter, layout, layout.lanes()[size_t(i)], style); });
}

void paintLanes(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing, style.detail == LevelOfDetail::Full);
    const auto [first, after] = lanesBetween(layout, visible.top(), visible.bottom());
    for (const ColumnBox &column : layout.columns()) {
        if (column.collapsed && column.left <= visible.right() && column.left + column.width >= visible.left())
            paintAside(painter, layout, column, style);
    }
    for (int i = first; i < after; ++i) {
        const LaneBox &lane = layout.lanes()[size_t(i)];
        if (lane.top - layout.measures().lineRoom > visible.bottom())
            break;
        paintRule(painter, layout, lane, visible, style);
        if (lane.collapsed)
            paintCounts(painter, layout, lane, style);
        else if (lane.kind == LaneKind::Feeling)
            paintMarked(painter, style, PdfMarks::Part::Curve, lane.id.value,
                [&] { paintFeelingLane(painter, layout, lane, visible, style); });
        else if (lane.kind == LaneKind::Numbers)
            paintNumbers(painter, layout, lane, visible, style);
        else if (lane.kind == LaneKind::Channels)
            paintChannels(painter, layout, lane, visible, style);
        else
            paintCells(painter, layout, lane, visible, style);
    }
    // The line above a lane that is just below has its name up here.
    if (after < int(layout.lanes().size()))
        paintRule(painter, layout, layout.lanes()[size_t(after)], visible, style);
    paintPaths(painter, layout, visible, style);
}

void paintMap(QPainter &painter, const MapLayout &layout, const QRectF &visible, const MapStyle &style)
{
    painter.save();
    if (style.washed)
        paintWashes(painter, layout, style);
    paintLanes(painter, layout, visible, style);
    paintLaneLabels(painter, layout, visible, style);
    paintStageHeaders(painter, layout, visible, style);
    painter.restore();
}

void paintCard(QPainter &painter, const MapLayout &layout, CardId card, QPointF topLeft, const MapStyle &style)
{
    const PlacedCard placed = layout.placed(card);
    if (!placed)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, style.detail == LevelOfDetail::Full);
    paintCardOf(placed.lane->kind, painter, *placed.box, topLeft,
        {style, layout.measures(), placed.column->colour, false, style.theme.paper});
    painter.restore();
}

}
