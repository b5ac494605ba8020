#include "canvas/movedfeeling.h"

#include "layout/monotonecurve.h"
#include "render/mappainter.h"

#include <QPainter>
#include <algorithm>

namespace wend {

namespace {

std::vector<QPointF> pointsOf(const Board &board, const MovedFeeling &moved)
{
    const MapLayout &layout = board.layout();
    std::vector<QPointF> all;
    if (const CurveBox *curve = curveWith(layout.feelings(moved.lane), moved.feeling)) {
        for (const FeelingPoint &point : curve->points)
            all.push_back(point.id == moved.feeling ? layout.positionOf(moved.place, moved.lane)
                                                    : layout.pointPosition(point.id, moved.lane));
    }
    std::sort(all.begin(), all.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    return all;
}

}

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

QRectF areaOf(const Board &board, const MovedFeeling &moved)
{
    const std::vector<QPointF> all = pointsOf(board, moved);
    if (all.empty())
        return {};
    QRectF area(all.front(), QSizeF(1, 1));
    for (QPointF point : all)
        area |= QRectF(point, QSizeF(1, 1));
    const double room = board.layout().measures().face + 3;
    return area.adjusted(-room, -room, room, room);
}

void paintMovedFeeling(QPainter &painter, const Board &board, const MovedFeeling &moved, const MapStyle &style)
{
    const Measures &measures = board.layout().measures();
    const std::vector<QPointF> all = pointsOf(board, moved);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.theme.accent, measures.curve, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath clip;
    clip.addRect(areaOf(board, moved));
    for (QPointF point : all)
        clip.addEllipse(point, measures.face, measures.face);
    painter.save();
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.drawPath(MonotoneCurve(all).path());
    painter.restore();
    painter.setBrush(style.theme.face);
    painter.setPen(QPen(style.theme.ofFeeling(moved.place.value), 2.5));
    painter.drawEllipse(board.layout().positionOf(moved.place, moved.lane), measures.face, measures.face);
    painter.restore();
}

}
