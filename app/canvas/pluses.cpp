#include "canvas/pluses.h"

#include "edit/lanes.h"

#include <cmath>

namespace wend {

namespace {

constexpr double radius = 9;
constexpr double near = 26; ///< how close to a border the pointer has to be for its button to show

QRectF around(QPointF centre)
{
    return QRectF(centre, QSizeF()).adjusted(-radius, -radius, radius, radius);
}

void offerBetweenStages(const MapLayout &layout, QPointF point, std::vector<Plus> &pluses)
{
    const auto &stages = layout.stages();
    for (int index = 0; index < int(stages.size()); ++index) {
        const StageBox &stage = stages[size_t(index)];
        if (index > 0 && std::abs(point.x() - stage.left) < near) {
            const QPointF centre(stage.left + layout.measures().arrow / 4, layout.headerHeight() / 2);
            pluses.push_back({Plus::What::Stage, {}, index, around(centre), true});
        }
    }
}

void offerBetweenLanes(const MapLayout &layout, QPointF point, std::vector<Plus> &pluses)
{
    const auto &lanes = layout.lanes();
    for (int index = 1; index < int(lanes.size()); ++index) {
        const double y = lanes[size_t(index)].top;
        if (std::abs(point.y() - y) < near / 2)
            pluses.push_back({Plus::What::Lane, {}, index, around({layout.options().labelColumn - 2.4 * radius, y}), true});
    }
}

}

std::vector<Plus> plusesAt(const Board &board, const Hit &hit, QPointF point)
{
    std::vector<Plus> pluses;
    const MapLayout &layout = board.layout();
    pluses.push_back({Plus::What::Stage, {}, int(layout.stages().size()), layout.addStageRect(), false});
    pluses.push_back({Plus::What::Lane, {}, int(layout.lanes().size()), layout.addLaneRect(), false});
    if (hit.part == Hit::Part::StageHeader || hit.part == Hit::Part::StageBorder) {
        offerBetweenStages(layout, point, pluses);
    } else if (hit.part == Hit::Part::LaneLabel || hit.part == Hit::Part::LaneBorder) {
        offerBetweenLanes(layout, point, pluses);
    } else if (hit.part == Hit::Part::Cell || hit.part == Hit::Part::Card) {
        const int lane = layout.laneIndex(hit.lane);
        if (lane >= 0 && holdsCards(layout.lanes()[size_t(lane)].kind)) {
            // Small, so that a press elsewhere in the cell selects it or begins a rubber band.
            const QRectF place = layout.addCardRect(hit.stage, hit.lane);
            const double small = std::min(radius, place.height() / 2);
            pluses.push_back({Plus::What::Card, {hit.lane, hit.stage}, 0,
                QRectF(place.center(), QSizeF()).adjusted(-small, -small, small, small), true});
        }
    }
    return pluses;
}

const Plus *plusUnder(const std::vector<Plus> &pluses, QPointF point)
{
    const Plus *found = nullptr;
    for (const Plus &plus : pluses) { // later ones lie on top
        if (plus.rect.contains(point))
            found = &plus;
    }
    return found;
}

}
