// What lies at a point of a laid-out map.

#include "layout/maplayout.h"
#include "layout/monotonecurve.h"

#include <cmath>

namespace wend {

namespace {

constexpr double grip = 5; ///< how near an edge, a point or a line has to be, in map units

}

Hit MapLayout::hitTest(QPointF point) const
{
    if (point.y() < m_headerHeight + 5 * m_measures.unit)
        return hitHeader(point);
    Hit hit;
    if (addLaneRect().contains(point)) {
        hit.part = Hit::Part::AddLane;
        return hit;
    }
    if (point.x() < 0 || point.x() > size().width() || point.y() > m_height + grip || m_lanes.empty())
        return hit;
    return hitLane(m_lanes[size_t(laneIndexAt(point.y()))], point);
}

Hit MapLayout::hitHeader(QPointF point) const
{
    Hit hit;
    if (point.y() < 0 || point.y() > m_headerHeight)
        return hit;
    if (addStageRect().contains(point)) {
        hit.part = Hit::Part::AddStage;
        return hit;
    }
    if (m_stages.empty() || point.x() < m_options.labelColumn || point.x() > size().width() + grip)
        return hit;
    const int index = stageIndexAt(point.x());
    const StageBox &stage = m_stages[size_t(index)];
    hit.part = Hit::Part::StageHeader;
    hit.stage = stage.id;
    if (point.x() > stage.left + stage.width - grip) {
        hit.part = Hit::Part::StageBorder;
    } else if (index > 0 && point.x() < stage.left + grip) {
        hit.part = Hit::Part::StageBorder;
        hit.stage = m_stages[size_t(index) - 1].id;
    }
    return hit;
}

Hit MapLayout::hitLane(const LaneBox &lane, QPointF point) const
{
    Hit hit;
    hit.lane = lane.id;
    if (point.x() < m_options.labelColumn) {
        hit.part = Hit::Part::LaneLabel;
        if (point.y() > lane.top + lane.height - grip) {
            hit.part = Hit::Part::LaneBorder;
        } else if (point.y() < lane.top + grip && &lane != &m_lanes.front()) {
            hit.part = Hit::Part::LaneBorder;
            hit.lane = (&lane - 1)->id;
        }
        return hit;
    }
    if (m_stages.empty())
        return hit;
    const int stage = stageIndexAt(point.x());
    hit.part = Hit::Part::Cell;
    hit.stage = m_stages[size_t(stage)].id;
    if (lane.kind == LaneKind::Feeling) {
        hitFeelings(lane, point, hit);
        return hit;
    }
    if (lane.kind == LaneKind::Numbers) {
        hitNumbers(lane, point, hit);
        return hit;
    }
    const QPointF local = point - cellOrigin(lane, stage);
    const std::vector<CardBox> &cards = lane.cells[size_t(stage)]->cards;
    auto box = std::lower_bound(
        cards.begin(), cards.end(), local.y(), [](const CardBox &each, double y) { return each.rect.bottom() < y; });
    for (; box != cards.end() && box->rect.top() <= local.y(); ++box) {
        if (box->rect.contains(local)) {
            hit.part = Hit::Part::Card;
            hit.card = box->id;
            break;
        }
    }
    return hit;
}

void MapLayout::hitFeelings(const LaneBox &lane, QPointF point, Hit &hit) const
{
    const QPointF local = point - QPointF(0, lane.top);
    double nearest = m_measures.face + grip / 2;
    for (const CurveBox &curve : m_feelings.curves) {
        for (const FeelingPoint &each : curve.points) {
            double distance = std::hypot(each.at.x() - local.x(), each.at.y() - local.y());
            if (each.labelRect.contains(local))
                distance = std::min(distance, m_measures.face);
            if (distance <= nearest) {
                nearest = distance;
                hit.part = Hit::Part::FeelingPoint;
                hit.feeling = each.id;
                hit.persona = curve.persona;
            }
        }
    }
    if (hit.part == Hit::Part::FeelingPoint)
        return;
    for (const CurveBox &curve : m_feelings.curves) {
        std::vector<QPointF> points;
        for (const FeelingPoint &each : curve.points)
            points.push_back(each.at);
        const std::optional<double> y = MonotoneCurve(std::move(points)).at(local.x());
        if (y && std::abs(*y - local.y()) <= grip) {
            hit.part = Hit::Part::Curve;
            hit.persona = curve.persona;
            return;
        }
    }
}

void MapLayout::hitNumbers(const LaneBox &lane, QPointF point, Hit &hit) const
{
    const QPointF local = point - QPointF(0, lane.top + lane.contentTop - m_measures.laneTop);
    for (const PillBox &pill : m_numbers.pills) {
        if (pill.rect.contains(local)) {
            hit.part = Hit::Part::Pill;
            hit.stage = pill.after;
            return;
        }
    }
    const NumberBox &number = m_numbers.numbers[size_t(stageIndex(hit.stage))];
    if (number.value && number.value.rect().united(number.label.rect()).united(number.course).contains(local)) {
        hit.part = Hit::Part::Number;
        hit.binding = number.binding;
    }
}

}
