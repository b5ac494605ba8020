#include "canvas/feelingdrag.h"

#include "canvas/feelingwords.h"
#include "edit/feelings.h"
#include "layout/monotonecurve.h"
#include "render/mappainter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

const CurveBox *curveWith(const MapLayout &layout, FeelingId feeling)
{
    for (const CurveBox &curve : layout.feelings().curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.id == feeling)
                return &curve;
        }
    }
    return nullptr;
}

}

FeelingDrag::FeelingDrag(Board &board, FeelingId feeling, QPointF pressed)
    : m_board(board)
    , m_feeling(feeling)
{
    if (const Feeling *row = board.model().find(feeling))
        m_from = {row->stage, row->at, row->value};
    m_place = m_from;
    m_grip = board.layout().pointPosition(feeling) - pressed;
}

void FeelingDrag::move(const Pointer &pointer)
{
    const MapLayout &layout = m_board.layout();
    QPointF at = pointer.map + m_grip;
    // Beyond its lane the point stays at the lane's edge instead of being lost.
    const int lane = layout.laneIndexAt(layout.pointPosition(m_feeling).y());
    if (lane < 0)
        return;
    const LaneBox &box = layout.lanes()[size_t(lane)];
    at.setY(std::clamp(at.y(), box.top + 1, box.top + box.height - 1));
    at.setX(std::max(at.x(), layout.options().labelColumn + 1));
    if (const std::optional<FeelingPlace> place = layout.feelingAt(at)) {
        m_place = *place;
        if (pointer.modifiers.testFlag(Qt::ShiftModifier)) {
            m_place.stage = m_from.stage;
            m_place.at = m_from.at;
        }
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
    if (const CurveBox *curve = curveWith(layout, m_feeling)) {
        for (const FeelingPoint &point : curve->points)
            all.push_back(point.id == m_feeling ? layout.positionOf(m_place) : layout.pointPosition(point.id));
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
    painter.setBrush(style.theme.face);
    painter.setPen(QPen(style.theme.ofFeeling(m_place.value), 2.5));
    painter.drawEllipse(m_board.layout().positionOf(m_place), measures.face, measures.face);
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
    const double room = m_board.layout().measures().face + 3;
    return area.adjusted(-room, -room, room, room);
}

QString FeelingDrag::hint() const
{
    return feelingText(m_place.value);
}

}
