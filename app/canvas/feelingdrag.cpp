#include "canvas/feelingdrag.h"

#include "canvas/feelingwords.h"
#include "canvas/marks.h"
#include "canvas/snapping.h"
#include "edit/feelings.h"
#include "layout/monotonecurve.h"
#include "render/mappainter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

const CurveBox *curveWith(const FeelingBox &box, FeelingId feeling)
{
    for (const CurveBox &curve : box.curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.id == feeling)
                return &curve;
        }
    }
    return nullptr;
}

}

FeelingDrag::FeelingDrag(Board &board, FeelingId feeling, LaneId lane, QPointF pressed)
    : m_board(board)
    , m_feeling(feeling)
    , m_lane(lane)
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

std::vector<QPointF> FeelingDrag::points() const
{
    const MapLayout &layout = m_board.layout();
    std::vector<QPointF> all;
    if (const CurveBox *curve = curveWith(layout.feelings(m_lane), m_feeling)) {
        for (const FeelingPoint &point : curve->points)
            all.push_back(point.id == m_feeling ? layout.positionOf(m_place, m_lane) : layout.pointPosition(point.id, m_lane));
    }
    std::sort(all.begin(), all.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    return all;
}

void FeelingDrag::paint(QPainter &painter, const MapStyle &style) const
{
    const Measures &measures = m_board.layout().measures();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.theme.accent, measures.curve, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    // Below the faces of the other points, which stay where they are.
    QPainterPath clip;
    clip.addRect(area());
    for (QPointF point : points())
        clip.addEllipse(point, measures.face, measures.face);
    painter.save();
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.drawPath(MonotoneCurve(points()).path());
    painter.restore();
    for (const QLineF &guide : m_guides)
        paintGuide(painter, guide, style.theme);
    painter.setBrush(style.theme.face);
    painter.setPen(QPen(style.theme.ofFeeling(m_place.value), 2.5));
    painter.drawEllipse(m_board.layout().positionOf(m_place, m_lane), measures.face, measures.face);
    painter.restore();
}

QRectF FeelingDrag::area() const
{
    const std::vector<QPointF> all = points();
    if (all.empty())
        return {};
    QRectF area(all.front(), QSizeF(1, 1));
    for (QPointF point : all)
        area |= QRectF(point, QSizeF(1, 1));
    for (const QLineF &guide : m_guides)
        area |= QRectF(guide.p1(), guide.p2()).normalized();
    const double room = m_board.layout().measures().face + 3;
    return area.adjusted(-room, -room, room, room);
}

QString FeelingDrag::hint() const
{
    return feelingText(m_place.value);
}

}
