#include "canvas/borderdrag.h"

#include "canvas/editnames.h"
#include "canvas/marks.h"
#include "canvas/snapping.h"
#include "edit/looks.h"
#include "model/lookup.h"
#include "render/mappainter.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>
#include <cmath>

namespace wend {

namespace {

/// What of a map has the border of a hit: where it begins and how long it is.
std::pair<double, double> extentOf(const MapLayout &layout, const Hit &hit)
{
    switch (hit.part) {
    case Hit::Part::StageBorder: {
        const ColumnBox &column = layout.columns()[size_t(layout.columnIndex(hit.stage))];
        return {column.left, column.width};
    }
    case Hit::Part::LaneBorder: {
        const LaneBox &lane = layout.lanes()[size_t(layout.laneIndex(hit.lane))];
        return {lane.top, lane.height};
    }
    default: return {0, layout.labelColumn()};
    }
}

/// Begin and length of all of its kind that are open, except itself.
std::vector<std::pair<double, double>> peersOf(const MapLayout &layout, const Hit &hit)
{
    std::vector<std::pair<double, double>> all;
    if (hit.part == Hit::Part::StageBorder) {
        for (const ColumnBox &column : layout.columns()) {
            if (column.id != hit.stage && !column.collapsed)
                all.emplace_back(column.left, column.width);
        }
    } else if (hit.part == Hit::Part::LaneBorder) {
        for (const LaneBox &lane : layout.lanes()) {
            if (lane.id != hit.lane && !lane.collapsed)
                all.emplace_back(lane.top, lane.height);
        }
    }
    return all;
}

void setWidth(Board &board, StageId column, double width)
{
    std::vector<std::pair<StageId, double>> left;
    for (const ColumnBox &each : board.layout().columns()) {
        if (each.id == column)
            break;
        if (!each.collapsed)
            left.emplace_back(each.id, each.width);
    }
    board.edit({QT_TRANSLATE_NOOP("Edit", "Change the width of “%1”"), {shortText(board.model().at(column).name)}},
        [&](Edit &edit) { setColumnWidth(edit, column, width, left); });
}

void setHeight(Board &board, LaneId lane, std::optional<double> height)
{
    board.edit({QT_TRANSLATE_NOOP("Edit", "Change the height of “%1”"),
                   {shortText(laneName(board.model(), board.model().at(lane)))}},
        [&](Edit &edit) { edit.set(lane, &Lane::height, height); });
}

void setNamesWidth(Board &board, std::optional<double> width)
{
    board.edit({QT_TRANSLATE_NOOP("Edit", "Change the width of the lane names"), {}},
        [&](Edit &edit) { edit.set(board.map(), &Map::namesWidth, width); });
}

void setLength(Board &board, const Hit &hit, double length)
{
    const double whole = std::round(std::clamp(length, leastLength, mostLength));
    if (hit.part == Hit::Part::StageBorder)
        setWidth(board, hit.stage, whole);
    else if (hit.part == Hit::Part::LaneBorder)
        setHeight(board, hit.lane, whole);
    else
        setNamesWidth(board, whole);
}

}

BorderDrag::BorderDrag(Board &board, const Hit &hit, QPointF pressed)
    : m_board(board),
      m_hit(hit),
      m_pressed(isUpright() ? pressed.x() : pressed.y())
{
    std::tie(m_from, m_before) = extentOf(board.layout(), hit);
    m_length = m_before;
}

void BorderDrag::move(const Pointer &pointer)
{
    const double at = isUpright() ? pointer.map.x() : pointer.map.y();
    m_length = std::clamp(m_before + at - m_pressed, leastLength, mostLength);
    m_snapped = false;
    if (pointer.modifiers.testFlag(Qt::AltModifier))
        return;
    constexpr double near = 5; // map units
    std::vector<double> lengths;
    for (const auto &[from, length] : peersOf(m_board.layout(), m_hit))
        lengths.push_back(length);
    if (const auto length = snapTo(m_length, lengths, near)) {
        m_length = *length;
        m_snapped = true;
    }
}

std::vector<std::pair<double, double>> BorderDrag::likes() const
{
    std::vector<std::pair<double, double>> all;
    if (m_snapped)
        all = peersOf(m_board.layout(), m_hit);
    std::erase_if(all, [this](const auto &peer) { return peer.second != m_length; });
    return all;
}

// Across those that are as long, and across what is pulled.
std::vector<QLineF> BorderDrag::guides() const
{
    std::vector<std::pair<double, double>> spans = likes();
    if (spans.empty())
        return {};
    spans.emplace_back(m_from, m_length);
    const MapLayout &layout = m_board.layout();
    const double gap = m_hit.part == Hit::Part::StageBorder ? layout.measures().headerGap : 0;
    std::vector<QLineF> lines;
    for (const auto &[from, length] : spans) {
        const double y = layout.headerHeight() + 2;
        const double x = layout.labelColumn() - 12;
        lines.push_back(
            isUpright() ? QLineF(from, y, from + length - gap, y) : QLineF(x, from + 3, x, from + length - 3));
    }
    return lines;
}

void BorderDrag::finish()
{
    if (std::round(m_length) != std::round(m_before))
        setLength(m_board, m_hit, m_length);
}

QLineF BorderDrag::line() const
{
    const MapLayout &layout = m_board.layout();
    const double at = m_from + m_length;
    if (!isUpright())
        return {0, at, layout.size().width(), at};
    const double gap = m_hit.part == Hit::Part::StageBorder ? layout.measures().headerGap / 2 : 0;
    return {at - gap, 0, at - gap, layout.size().height()};
}

void BorderDrag::paint(QPainter &painter, const MapStyle &style) const
{
    paintDropLine(painter, line(), style.theme);
    for (const QLineF &guide : guides())
        paintGuide(painter, guide, style.theme);
}

QRectF BorderDrag::area() const
{
    QRectF area = dropLineArea(line());
    for (const QLineF &guide : guides())
        area |= dropLineArea(guide);
    return area;
}

QString BorderDrag::hint() const
{
    const QString length = QString::number(int(std::round(m_length)));
    return isUpright() ? QCoreApplication::translate("Canvas", "%1 wide").arg(length)
                       : QCoreApplication::translate("Canvas", "%1 high").arg(length);
}

void fitBorder(Board &board, const Hit &hit)
{
    if (hit.part == Hit::Part::StageBorder)
        board.edit({QT_TRANSLATE_NOOP("Edit", "Fit the width of “%1”"), {shortText(board.model().at(hit.stage).name)}},
            [&](Edit &edit) { fitStage(edit, hit.stage); });
    else if (hit.part == Hit::Part::LaneBorder)
        setHeight(board, hit.lane, {});
    else if (hit.part == Hit::Part::NamesBorder)
        setNamesWidth(board, {});
}

void resizeSelected(Board &board, bool upright, double by)
{
    if (!board.hasMap())
        return;
    const MapLayout &layout = board.layout();
    Hit hit;
    if (const auto *stage = std::get_if<StageId>(&board.selection())) {
        // Of a stage with steps the last one grows, whose border is the stage's.
        const int header = layout.headerIndex(*stage);
        if (header < 0 || !upright)
            return;
        const StageBox &box = layout.stages()[size_t(header)];
        const int column = box.id == *stage ? box.first + box.columns - 1 : layout.columnIndex(*stage);
        if (layout.columns()[size_t(column)].collapsed)
            return;
        hit.part = Hit::Part::StageBorder;
        hit.stage = layout.columns()[size_t(column)].id;
    } else if (const auto *lane = std::get_if<LaneId>(&board.selection())) {
        if (layout.laneIndex(*lane) < 0)
            return;
        hit.part = upright ? Hit::Part::NamesBorder : Hit::Part::LaneBorder;
        hit.lane = *lane;
    } else {
        return;
    }
    const double length = extentOf(layout, hit).second;
    setLength(board, hit, length + by);
}

}
