// What lies at a point of a laid-out map.

#include "layout/feelinglayout.h"
#include "layout/maplayout.h"
#include "layout/monotonecurve.h"

#include <cmath>

namespace wend {

namespace {

constexpr double grip = 5; ///< how near an edge, a point or a line has to be, in map units

}

Hit MapLayout::hitTest(QPointF point) const
{
    if (point.y() < m_plan.headerHeight + 5 * m_measures.unit)
        return hitHeader(point);
    Hit hit;
    if (addLaneRect().contains(point)) {
        hit.part = Hit::Part::AddLane;
        return hit;
    }
    if (point.x() < 0 || point.x() > size().width() || point.y() > m_height + grip || m_lanes.empty())
        return hit;
    hit = hitLane(m_lanes[size_t(laneIndexAt(point.y()))], point);
    hitPaths(point, hit);
    return hit;
}

void MapLayout::hitChannels(const LaneBox &lane, QPointF point, Hit &hit) const
{
    const QPointF local = point - QPointF(0, bandTop(lane));
    double nearest = 7 * m_measures.unit + grip;
    for (const ChannelDot &dot : m_channels.dots) {
        const double distance = std::hypot(dot.at.x() - local.x(), dot.at.y() - local.y());
        if (distance < nearest) {
            nearest = distance;
            hit.part = Hit::Part::ChannelDot;
            hit.cards = dot.cards;
        }
    }
}

// A path is thin, and what it passes over is large: near it one means the path.
void MapLayout::hitPaths(QPointF point, Hit &hit) const
{
    if (hit.part != Hit::Part::Cell && hit.part != Hit::Part::Curve && hit.part != Hit::Part::Number)
        return;
    double nearest = grip;
    for (const PathBox &path : paths()) {
        const double distance = path.bounds().contains(point) ? path.distance(point) : grip;
        if (distance < nearest) {
            nearest = distance;
            hit.part = Hit::Part::Path;
            hit.path = path.id;
        }
    }
}

Hit MapLayout::hitHeader(QPointF point) const
{
    Hit hit;
    if (point.y() < 0 || point.y() > m_plan.headerHeight)
        return hit;
    if (addStageRect().contains(point)) {
        hit.part = Hit::Part::AddStage;
        return hit;
    }
    if (std::abs(point.x() - m_plan.labelColumn) < grip && point.x() < m_plan.labelColumn + grip / 2) {
        hit.part = Hit::Part::NamesBorder;
        return hit;
    }
    if (m_plan.stages.empty() || point.x() < m_plan.labelColumn || point.x() > size().width() + grip)
        return hit;
    return hitSteps(point);
}

// The stage or step whose header is there, or the border of a column that is not collapsed.
Hit MapLayout::hitSteps(QPointF point) const
{
    const int index = columnIndexAt(point.x());
    const ColumnBox &column = m_plan.columns[size_t(index)];
    const StageBox &header = m_plan.stages[size_t(column.stage)];
    const bool below = point.y() > m_plan.stageHeight + 2 * m_measures.unit;
    Hit hit;
    hit.part = Hit::Part::StageHeader;
    hit.stage = below ? column.id : header.id;
    const bool atRight = point.x() > column.left + column.width - grip;
    const bool atLeft = index > 0 && point.x() < column.left + grip;
    const int left = atRight ? index : atLeft ? index - 1 : -1;
    if (left < 0 || m_plan.columns[size_t(left)].collapsed)
        return hit;
    const bool withinHeader = left + 1 < int(m_plan.columns.size())
        && m_plan.columns[size_t(left) + 1].stage == m_plan.columns[size_t(left)].stage;
    if (below || !withinHeader) {
        hit.part = Hit::Part::StageBorder;
        hit.stage = m_plan.columns[size_t(left)].id;
    }
    return hit;
}

Hit MapLayout::hitLane(const LaneBox &lane, QPointF point) const
{
    Hit hit;
    hit.lane = lane.id;
    if (point.x() < m_plan.labelColumn + grip / 2 && point.x() > m_plan.labelColumn - grip) {
        hit.part = Hit::Part::NamesBorder;
        return hit;
    }
    if (point.x() < m_plan.labelColumn) {
        hit.part = Hit::Part::LaneLabel;
        if (point.y() > lane.top + lane.height - grip) {
            hit.part = Hit::Part::LaneBorder;
        } else if (point.y() < lane.top + grip && &lane != &m_lanes.front()) {
            hit.part = Hit::Part::LaneBorder;
            hit.lane = (&lane - 1)->id;
        } else if (lane.kind == LaneKind::Feeling) {
            hitNames(lane, point, hit);
        }
        return hit;
    }
    if (m_plan.columns.empty())
        return hit;
    const int column = columnIndexAt(point.x());
    hit.part = Hit::Part::Cell;
    hit.stage = m_plan.columns[size_t(column)].id;
    if (lane.kind == LaneKind::Numbers)
        hit.stage = m_plan.stages[size_t(m_plan.columns[size_t(column)].stage)].id;
    if (lane.collapsed)
        return hit;
    if (lane.kind == LaneKind::Feeling)
        hitFeelings(lane, point, hit);
    else if (lane.kind == LaneKind::Numbers)
        hitNumbers(lane, point, hit);
    else if (lane.kind == LaneKind::Channels)
        hitChannels(lane, point, hit);
    else
        hitCards(lane, column, point, hit);
    return hit;
}

// A card of the column itself, or one of a column at the left that reaches into it.
void MapLayout::hitCards(const LaneBox &lane, int column, QPointF point, Hit &hit) const
{
    for (int from = column; from >= 0 && from > column - lane.reach; --from) {
        const QPointF local = point - cellOrigin(lane, from);
        const std::vector<CardBox> &cards = lane.cells[size_t(from)]->cards;
        auto box = std::lower_bound(cards.begin(), cards.end(), local.y(),
            [](const CardBox &each, double y) { return each.rect.bottom() < y; });
        for (; box != cards.end() && box->rect.top() <= local.y(); ++box) {
            if (!box->rect.contains(local))
                continue;
            hit.part = Hit::Part::Card;
            hit.card = box->id;
            hit.atEdge = box->rect.right() - local.x() < grip;
            return;
        }
    }
}

void MapLayout::hitNames(const LaneBox &lane, QPointF point, Hit &hit) const
{
    for (const CurveBox &curve : feelings(lane.id).curves) {
        if (nameRect(curve, m_plan.labelColumn, m_measures).contains(point - QPointF(0, lane.top))) {
            hit.part = Hit::Part::CurveName;
            hit.curve = curve.key;
        }
    }
}

void MapLayout::hitFeelings(const LaneBox &lane, QPointF point, Hit &hit) const
{
    const QPointF local = point - QPointF(0, lane.top);
    double nearest = m_measures.face + grip / 2;
    for (const CurveBox &curve : feelings(lane.id).curves) {
        for (const FeelingPoint &each : curve.points) {
            double distance = std::hypot(each.at.x() - local.x(), each.at.y() - local.y());
            if (each.labelRect.contains(local))
                distance = std::min(distance, m_measures.face);
            // One that is worked on goes before one that lies on top of it.
            if (!curve.calm)
                distance -= 0.01;
            if (distance <= nearest) {
                nearest = distance;
                hit.part = Hit::Part::FeelingPoint;
                hit.feeling = each.id;
                hit.curve = curve.key;
            }
        }
    }
    if (hit.part == Hit::Part::FeelingPoint)
        return;
    for (const CurveBox &curve : feelings(lane.id).curves) {
        std::vector<QPointF> points;
        for (const FeelingPoint &each : curve.points)
            points.push_back(each.at);
        const std::optional<double> y = MonotoneCurve(std::move(points)).at(local.x());
        if (y && std::abs(*y - local.y()) <= grip) {
            // Where two lie on top of each other, the one that is worked on.
            if (hit.part != Hit::Part::Curve || !curve.calm)
                hit.curve = curve.key;
            hit.part = Hit::Part::Curve;
        }
    }
}

void MapLayout::hitNumbers(const LaneBox &lane, QPointF point, Hit &hit) const
{
    const QPointF local = point - QPointF(0, bandTop(lane));
    for (const PillBox &pill : m_numbers.pills) {
        if (pill.rect.contains(local)) {
            hit.part = Hit::Part::Pill;
            hit.stage = pill.after;
            return;
        }
    }
    const NumberBox &number = m_numbers.numbers[size_t(headerIndex(hit.stage))];
    if (number.value && number.value.rect().united(number.label.rect()).united(number.course).contains(local)) {
        hit.part = Hit::Part::Number;
        hit.binding = number.binding;
    }
    for (const FurtherNumberBox &other : number.others) {
        if (other.text.rect().contains(local)) {
            hit.part = Hit::Part::Number;
            hit.binding = other.binding;
        }
    }
    if (number.more && number.more.rect().contains(local)) {
        hit.part = Hit::Part::Number;
        hit.binding = number.binding;
    }
}

}
