#include "canvas/pluses.h"

#include "canvas/marks.h"
#include "edit/lanes.h"
#include "model/lookup.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr double plusRadius = 9;
constexpr double near = 26; ///< how close to a border the pointer has to be for its button to show

Plus plusOf(Plus::What what, const CellPlace &cell, int index, const QRectF &rect, bool round)
{
    Plus plus;
    plus.what = what;
    plus.cell = cell;
    plus.index = index;
    plus.rect = rect;
    plus.round = round;
    return plus;
}

QRectF circleAround(QPointF centre)
{
    return QRectF(centre, QSizeF()).adjusted(-plusRadius, -plusRadius, plusRadius, plusRadius);
}

template <class Row>
int indexOf(const std::vector<Id<Row>> &siblings, Id<Row> id)
{
    return int(std::find(siblings.begin(), siblings.end(), id) - siblings.begin());
}

/// Where the next stage and the next lane would come, while the pointer is near; in an empty map always.
void offerAtEnds(const Board &board, QPointF point, std::vector<Plus> &pluses)
{
    const MapLayout &layout = board.layout();
    const auto isNear = [&](const QRectF &place) { return place.adjusted(-near, -near, near, near).contains(point); };
    if (const QRectF place = layout.addStageRect(); layout.stages().empty() || isNear(place))
        pluses.push_back(plusOf(Plus::What::Stage, {}, int(stagesOf(board.model(), board.map()).size()), place, false));
    if (const QRectF place = layout.addLaneRect(); layout.lanes().empty() || isNear(place))
        pluses.push_back(plusOf(Plus::What::Lane, {}, int(lanesOf(board.model(), board.map()).size()), place, false));
}

void offerBetweenStages(const Board &board, QPointF point, std::vector<Plus> &pluses)
{
    const MapLayout &layout = board.layout();
    for (size_t at = 1; at < layout.stages().size(); ++at) {
        const StageBox &stage = layout.stages()[at];
        if (std::abs(point.x() - stage.left) >= near)
            continue;
        const QPointF centre(stage.left + layout.measures().arrow / 4, layout.stageHeaderHeight() / 2);
        pluses.push_back(plusOf(Plus::What::Stage, {}, indexOf(stagesOf(board.model(), board.map()), stage.id),
            circleAround(centre), true));
    }
}

void offerBetweenSteps(const Board &board, QPointF point, std::vector<Plus> &pluses)
{
    const MapLayout &layout = board.layout();
    for (size_t at = 1; at < layout.columns().size(); ++at) {
        const ColumnBox &column = layout.columns()[at];
        if (column.stage != layout.columns()[at - 1].stage || std::abs(point.x() - column.left) >= near)
            continue;
        const StageId parent = layout.stages()[size_t(column.stage)].id;
        const QRectF header = layout.rectOf(column.id);
        const QPointF centre(
            column.left - layout.measures().headerGap / 2, header.bottom() - 4); // the border above it can be pulled
        pluses.push_back(plusOf(Plus::What::Step, {LaneId {}, parent},
            indexOf(stepsOf(board.model(), board.model().at(parent)), column.id), circleAround(centre), true));
    }
}

void offerBetweenLanes(const Board &board, QPointF point, std::vector<Plus> &pluses)
{
    const MapLayout &layout = board.layout();
    for (size_t at = 1; at < layout.lanes().size(); ++at) {
        const LaneBox &lane = layout.lanes()[at];
        if (std::abs(point.y() - lane.top) < near / 2)
            pluses.push_back(plusOf(Plus::What::Lane, {}, indexOf(lanesOf(board.model(), board.map()), lane.id),
                circleAround({layout.labelColumn() - 2.4 * plusRadius, lane.top}), true));
    }
}

constexpr double hiddenHeight = 15;

Plus hiddenMark(Plus::What what, QPointF centre, int count)
{
    Plus mark;
    mark.what = what;
    mark.round = true;
    mark.text = QCoreApplication::translate("Canvas", "%n hidden", nullptr, count);
    const double width = QFontMetricsF(hiddenMarkFont(1)).horizontalAdvance(mark.text) + 14;
    mark.rect = QRectF(centre.x() - width / 2, centre.y() - hiddenHeight / 2, width, hiddenHeight);
    return mark;
}

/// Always there, so that nothing hidden is forgotten.
void offerHidden(const MapLayout &layout, std::vector<Plus> &pluses)
{
    for (const auto &hidden : layout.hiddenColumns()) {
        Plus mark = hiddenMark(
            Plus::What::HiddenStages, {hidden.at - layout.measures().headerGap / 2, 0}, int(hidden.ids.size()));
        mark.rect.moveLeft(std::max(mark.rect.left(), layout.labelColumn() + 2));
        mark.stages = hidden.ids;
        pluses.push_back(std::move(mark));
    }
    for (const auto &hidden : layout.hiddenLanes()) {
        Plus mark = hiddenMark(Plus::What::HiddenLanes, {0, hidden.at - 4}, int(hidden.ids.size()));
        mark.rect.moveRight(layout.labelColumn() - 3.6 * plusRadius);
        mark.lanes = hidden.ids;
        pluses.push_back(std::move(mark));
    }
}

// Near the right end of the lower edge: there it is in nobody's way, not that of the card's text nor of the edge that
// is pulled wider.
QRectF pathHandle(const MapLayout &layout, CardId card)
{
    const QRectF rect = layout.rectOf(card);
    const double half = 5.5 * layout.measures().unit;
    const QPointF centre(std::max(rect.center().x(), rect.right() - 3 * half), rect.bottom());
    return rect.isNull() ? QRectF() : QRectF(centre, QSizeF()).adjusted(-half, -half, half, half);
}

void offerPath(const Board &board, CardId card, std::vector<Plus> &pluses)
{
    const QRectF handle = pathHandle(board.layout(), card);
    if (handle.isNull())
        return;
    pluses.push_back(plusOf(Plus::What::Path, {}, 0, handle, true));
    pluses.back().card = card;
}

}

std::vector<Plus> plusesAt(const Board &board, const Hit &hit, QPointF point)
{
    std::vector<Plus> pluses;
    const MapLayout &layout = board.layout();
    offerAtEnds(board, point, pluses);
    offerHidden(layout, pluses);
    if (hit.part == Hit::Part::StageHeader || hit.part == Hit::Part::StageBorder) {
        point.y() < layout.stageHeaderHeight() ? offerBetweenStages(board, point, pluses)
                                               : offerBetweenSteps(board, point, pluses);
    } else if (hit.part == Hit::Part::LaneLabel || hit.part == Hit::Part::LaneBorder) {
        offerBetweenLanes(board, point, pluses);
    } else if (hit.part == Hit::Part::Cell || hit.part == Hit::Part::Card || hit.part == Hit::Part::Curve
        || hit.part == Hit::Part::FeelingPoint) {
        const int lane = layout.laneIndex(hit.lane);
        if (lane >= 0 && layout.lanes()[size_t(lane)].kind == LaneKind::Feeling
            && !layout.lanes()[size_t(lane)].collapsed) {
            const QRectF cell = layout.cellRect(hit.stage, hit.lane);
            const FeelingBox &box = layout.feelings(hit.lane);
            const double middle = layout.lanes()[size_t(lane)].top + box.panelTop + box.panelHeight - plusRadius - 2;
            pluses.push_back(
                plusOf(Plus::What::Feeling, {hit.lane, hit.stage}, 0, circleAround({cell.center().x(), middle}), true));
        }
        const QRectF place = layout.addCardRect(hit.stage, hit.lane);
        if (lane >= 0 && !place.isNull() && holdsCards(layout.lanes()[size_t(lane)].kind)) {
            // Small, so that a press elsewhere in the cell selects it or begins a rubber band.
            const double small = std::min(plusRadius, place.height() / 2);
            pluses.push_back(plusOf(Plus::What::Card, {hit.lane, hit.stage}, 0,
                QRectF(place.center(), QSizeF()).adjusted(-small, -small, small, small), true));
        }
    }
    const CardId selected = onlyCard(board.selection());
    CardId under = hit.card;
    if (!under) { // the lower half of a handle lies below its card
        for (const CardId card : layout.cardsIn(QRectF(point, QSizeF()).adjusted(-4, -6, 4, 6)))
            under = pathHandle(layout, card).contains(point) ? card : under;
    }
    if (under && under != selected)
        offerPath(board, under, pluses);
    offerPath(board, selected, pluses);
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
