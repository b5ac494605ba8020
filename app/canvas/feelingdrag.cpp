#include "canvas/feelingdrag.h"

#include "canvas/feelingwords.h"
#include "canvas/marks.h"
#include "canvas/movedfeeling.h"
#include "canvas/snapping.h"
#include "edit/feelings.h"
#include "render/mappainter.h"

#include <algorithm>
#include <cmath>

namespace wend {

FeelingDrag::FeelingDrag(Board &board, FeelingId feeling, LaneId lane, QPointF pressed)
    : m_board(board),
      m_feeling(feeling),
      m_lane(lane)
{
    if (const Feeling *row = board.model().find(feeling))
        m_from = {row->stage, row->at, row->value};
    m_place = m_from;
    m_grip = board.layout().pointPosition(feeling, lane) - pressed;
}

void FeelingDrag::move(const Pointer &pointer)
{
    const MapLayout &layout = m_board.layout();
    QPointF at = pointer.map + m_grip;
    // Beyond its lane the point stays at the lane's edge instead of being lost.
    const int lane = layout.laneIndex(m_lane);
    if (lane < 0)
        return;
    const LaneBox &box = layout.lanes()[size_t(lane)];
    at.setY(std::clamp(at.y(), box.top + 1, box.top + box.height - 1));
    at.setX(std::max(at.x(), layout.labelColumn() + 1));
    if (const std::optional<FeelingPlace> place = layout.feelingAt(at)) {
        m_place = *place;
        const bool stays = pointer.modifiers.testFlag(Qt::ShiftModifier);
        if (stays) {
            m_place.stage = m_from.stage;
            m_place.at = m_from.at;
        }
        m_guides.clear();
        if (!pointer.modifiers.testFlag(Qt::AltModifier))
            snap(stays);
    }
}

void FeelingDrag::snap(bool stays)
{
    constexpr double near = 5; // map units
    const MapLayout &layout = m_board.layout();
    const FeelingBox &box = layout.feelings(m_lane);
    const CurveBox *curve = curveWith(box, m_feeling);
    if (!curve || box.reach <= 0)
        return;
    const QPointF here = layout.positionOf(m_place, m_lane);
    const FeelingPoint *before = nullptr;
    const FeelingPoint *after = nullptr;
    for (const FeelingPoint &point : curve->points) {
        if (point.id == m_feeling)
            continue;
        if (point.at.x() <= here.x())
            before = &point;
        else if (!after)
            after = &point;
    }
    std::vector<double> heights {0};
    for (const FeelingPoint *neighbour : {before, after}) {
        if (neighbour)
            heights.push_back(neighbour->value);
    }
    const double width = layout.cellRect(m_place.stage, m_lane).width();
    const double middles[] {0.5};
    if (const auto height = snapTo(m_place.value, heights, near / box.reach * 100))
        m_place.value = int(*height);
    if (const auto middle = stays ? std::nullopt : snapTo(m_place.at, middles, near / std::max(width, 1.0)))
        m_place.at = *middle;
    const QPointF rest = layout.positionOf(m_place, m_lane);
    for (const FeelingPoint *neighbour : {before, after}) {
        if (neighbour && neighbour->value == m_place.value)
            m_guides.emplace_back(layout.pointPosition(neighbour->id, m_lane), rest);
    }
    if (m_place.at == 0.5) {
        const QRectF lane = layout.rectOf(m_lane);
        m_guides.emplace_back(QPointF(rest.x(), lane.top()), QPointF(rest.x(), lane.bottom()));
    }
}

void FeelingDrag::finish()
{
    const Feeling *row = m_board.model().find(m_feeling);
    if (!row || m_place == m_from)
        return;
    m_board.edit(feelingName(*row, m_place.value),
        [&](Edit &edit) { setFeeling(edit, m_feeling, m_place.stage, m_place.at, m_place.value); });
}

void FeelingDrag::paint(QPainter &painter, const MapStyle &style) const
{
    for (const QLineF &guide : m_guides)
        paintGuide(painter, guide, style.theme);
    paintMovedFeeling(painter, m_board, {m_feeling, m_lane, m_place}, style);
}

QRectF FeelingDrag::area() const
{
    QRectF area = areaOf(m_board, {m_feeling, m_lane, m_place});
    constexpr double room = 3; // a guide is a hair wide
    for (const QLineF &guide : m_guides)
        area |= QRectF(guide.p1(), guide.p2()).normalized().adjusted(-room, -room, room, room);
    return area;
}

QString FeelingDrag::hint() const { return feelingText(m_place.value); }

}
