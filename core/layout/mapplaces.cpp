// Where things of a laid-out map are, by id.

#include "layout/celllayout.h"
#include "layout/maplayout.h"
#include "layout/monotonecurve.h"

#include <QLineF>
#include <cmath>

namespace wend {

QPointF MapLayout::cellOrigin(const LaneBox &lane, int column) const
{
    return {m_plan.columns[size_t(column)].left + m_measures.cellLeft, lane.top + lane.contentTop};
}

PlacedCard MapLayout::placed(CardId card) const
{
    const auto place = m_places.find(card);
    if (place == m_places.end())
        return {};
    const int column = columnIndex(place->second.stage);
    const LaneBox &lane = m_lanes[size_t(laneIndex(place->second.lane))];
    for (const CardBox &box : lane.cells[size_t(column)]->cards) {
        if (box.id == card)
            return {&box, &lane, &m_plan.columns[size_t(column)], cellOrigin(lane, column) + box.rect.topLeft()};
    }
    return {};
}

QRectF MapLayout::rectOf(CardId card) const
{
    const PlacedCard placed = this->placed(card);
    return placed ? QRectF(placed.at, placed.box->rect.size()) : QRectF();
}

QRectF MapLayout::rectOf(StageId stage) const
{
    const int column = columnIndex(stage);
    if (column < 0)
        return {};
    const ColumnBox &box = m_plan.columns[size_t(column)];
    const StageBox &header = m_plan.stages[size_t(box.stage)];
    if (header.id == stage)
        return {header.left, 0, header.width - m_measures.headerGap, m_plan.stageHeight};
    if (box.id != stage) // a step of a collapsed stage
        return {};
    const double top = m_plan.stageHeight + 4 * m_measures.unit;
    return {box.left, top, box.width - m_measures.headerGap, m_plan.headerHeight - top};
}

QRectF MapLayout::rectOf(LaneId lane) const
{
    const int index = laneIndex(lane);
    if (index < 0)
        return {};
    const LaneBox &box = m_lanes[size_t(index)];
    return {0, box.top, size().width(), box.height};
}

QRectF MapLayout::cellRect(StageId stage, LaneId lane) const
{
    const QRectF column = columnRect(stage);
    const QRectF row = rectOf(lane);
    return column.isNull() || row.isNull() ? QRectF() : QRectF(column.left(), row.top(), column.width(), row.height());
}

QRectF MapLayout::columnRect(StageId stage) const
{
    const int column = columnIndex(stage);
    if (column < 0)
        return {};
    const ColumnBox &box = m_plan.columns[size_t(column)];
    const StageBox &header = m_plan.stages[size_t(box.stage)];
    return header.id == stage ? QRectF(header.left, 0, header.width, size().height())
                              : QRectF(box.left, 0, box.width, size().height());
}

const FeelingBox &MapLayout::feelings(LaneId lane) const
{
    const auto found
        = std::find_if(m_feelings.begin(), m_feelings.end(), [&](const FeelingBox &box) { return box.lane == lane; });
    return found == m_feelings.end() ? m_feelings.front() : *found;
}

QPointF MapLayout::pointPosition(FeelingId feeling, LaneId lane) const
{
    const FeelingBox &box = feelings(lane);
    const int row = laneIndex(box.lane);
    if (row < 0)
        return {};
    for (const CurveBox &curve : box.curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.id == feeling)
                return point.at + QPointF(0, m_lanes[size_t(row)].top);
        }
    }
    return {};
}

const CurveBox *MapLayout::curve(const CurveKey &key) const
{
    const std::vector<CurveBox> &curves = feelings().curves;
    const auto found
        = std::find_if(curves.begin(), curves.end(), [&](const CurveBox &each) { return each.key == key; });
    return found == curves.end() ? nullptr : &*found;
}

std::optional<FeelingPlace> MapLayout::onCurve(const CurveKey &key, double x) const
{
    const LaneBox *lane = laneOf(LaneKind::Feeling);
    const CurveBox *its = curve(key);
    if (!its || !lane)
        return std::nullopt;
    std::vector<QPointF> points;
    for (const FeelingPoint &point : its->points)
        points.push_back(point.at);
    const std::optional<double> y = MonotoneCurve(std::move(points)).at(x);
    return y ? feelingAt({x, lane->top + *y}) : std::nullopt;
}

QRectF MapLayout::numberRect(StageId stage) const
{
    const LaneBox *lane = laneOf(LaneKind::Numbers);
    const int header = headerIndex(stage);
    return lane && header >= 0 ? cellRect(m_plan.stages[size_t(header)].id, lane->id) : QRectF();
}

QRectF MapLayout::addStageRect() const
{
    if (m_plan.stages.empty())
        return {m_plan.labelColumn, 0, m_plan.right - m_plan.labelColumn - m_measures.headerGap, m_plan.stageHeight};
    return {m_plan.right + 2 * m_measures.unit, 0, 36 * m_measures.unit, m_plan.stageHeight};
}

QRectF MapLayout::addLaneRect() const
{
    return {0, m_height + 4 * m_measures.unit, m_plan.labelColumn - 12, 28 * m_measures.unit};
}

QRectF MapLayout::addCardRect(StageId stage, LaneId lane) const
{
    const int column = columnIndex(stage);
    const int row = laneIndex(lane);
    if (column < 0 || row < 0)
        return {};
    const LaneBox &box = m_lanes[size_t(row)];
    if (box.collapsed || m_plan.columns[size_t(column)].collapsed)
        return {};
    const CellBox &cell = *box.cells[size_t(column)];
    const double top = cellOrigin(box, column).y() + cell.height + (cell.height > 0 ? 2 * m_measures.unit : 0);
    const double height = std::clamp(box.top + box.height - top - 2, 12 * m_measures.unit, 24 * m_measures.unit);
    return {cellOrigin(box, column).x(), top, cell.width, height};
}

int MapLayout::insertIndexAt(StageId stage, LaneId lane, QPointF point) const
{
    const int column = columnIndex(stage);
    const int row = laneIndex(lane);
    if (column < 0 || row < 0)
        return 0;
    const LaneBox &box = m_lanes[size_t(row)];
    const std::vector<CardBox> &cards = box.cells[size_t(column)]->cards;
    const QPointF local = point - cellOrigin(box, column);
    for (size_t first = 0; first < cards.size();) {
        size_t after = first + 1;
        while (after < cards.size() && cards[after].row == cards[first].row)
            ++after;
        if (after - first == 1) {
            if (local.y() < cards[first].rect.center().y())
                return int(first);
        } else if (local.y() < cards[first].rect.bottom() + m_measures.cardGap / 2) {
            while (first < after && cards[first].rect.center().x() < local.x())
                ++first;
            return int(first);
        }
        first = after;
    }
    return int(cards.size());
}

QLineF MapLayout::insertLine(StageId stage, LaneId lane, int index) const
{
    const int column = columnIndex(stage);
    const int row = laneIndex(lane);
    if (column < 0 || row < 0)
        return {};
    const LaneBox &box = m_lanes[size_t(row)];
    const std::vector<CardBox> &cards = box.cells[size_t(column)]->cards;
    const QPointF origin = cellOrigin(box, column);
    const double half = m_measures.cardGap / 2;
    const double width = box.cells[size_t(column)]->width;
    if (cards.empty())
        return {origin, origin + QPointF(width, 0)};
    const bool atEnd = index >= int(cards.size());
    const CardBox &card = cards[size_t(std::clamp(index, 0, int(cards.size()) - 1))];
    const bool shared = card.rect.width() < width - 1;
    const QRectF rect = card.rect.translated(origin);
    if (shared) {
        const double x = atEnd ? rect.right() + half : rect.left() - half;
        return {x, rect.top(), x, rect.bottom()};
    }
    const double y = atEnd ? rect.bottom() + half : rect.top() - half;
    return {rect.left(), y, rect.right(), y};
}

std::optional<FeelingPlace> MapLayout::feelingAt(QPointF point) const
{
    const int row = laneIndexAt(point.y());
    const int index = columnIndexAt(point.x());
    if (row < 0 || index < 0 || point.x() < m_plan.labelColumn)
        return std::nullopt;
    const LaneBox &lane = m_lanes[size_t(row)];
    const ColumnBox &column = m_plan.columns[size_t(index)];
    if (lane.kind != LaneKind::Feeling || lane.collapsed || column.collapsed)
        return std::nullopt;
    FeelingPlace place;
    place.stage = column.id;
    place.at = std::clamp((point.x() - column.left - m_measures.cellLeft) / cellWidth(column), 0.0, 1.0);
    const FeelingBox &box = feelings(lane.id);
    const double up = box.zero - (point.y() - lane.top);
    place.value = int(std::clamp(std::round(up / box.reach * 100), -100.0, 100.0));
    return place;
}

QPointF MapLayout::positionOf(const FeelingPlace &place, LaneId lane) const
{
    const FeelingBox &box = feelings(lane);
    const int row = laneIndex(box.lane);
    const int index = columnIndex(place.stage);
    if (row < 0 || index < 0)
        return {};
    const ColumnBox &column = m_plan.columns[size_t(index)];
    return {column.left + m_measures.cellLeft + place.at * cellWidth(column),
        m_lanes[size_t(row)].top + box.zero - place.value / 100.0 * box.reach};
}

TextPlace MapLayout::textPlace(CardId card) const
{
    const PlacedCard placed = this->placed(card);
    if (!placed)
        return {};
    const CardBox &box = *placed.box;
    const PlacedText &words
        = box.title ? box.title : box.detail; // where a card's own text is empty, it would stand here
    return {QRectF(placed.at + words.at, QSizeF(box.titleWidth, words.text->height())),
        titleStyle(placed.lane->kind, m_measures)};
}

TextPlace MapLayout::textPlace(StageId stage) const
{
    const QRectF rect = rectOf(stage);
    if (rect.isNull())
        return {};
    const StageBox &header = m_plan.stages[size_t(headerIndex(stage))];
    const ColumnBox &column = m_plan.columns[size_t(columnIndex(stage))];
    if (header.id == stage && header.name) {
        const double right = header.duration && header.duration.at.y() < header.name.rect().bottom()
                && header.duration.at.x() > header.name.at.x()
            ? header.duration.at.x() - 8 * m_measures.unit
            : rect.right() - m_measures.arrow;
        return {QRectF(header.name.at, QSizeF(right - header.name.at.x(), header.name.text->height())),
            m_measures.stageName};
    }
    if (column.step)
        return {QRectF(column.step.at,
                    QSizeF(rect.right() - 8 * m_measures.unit - column.step.at.x(), column.step.text->height())),
            m_measures.stepName};
    // A collapsed column has no room for its name: it is written over what is at its right.
    const TextStyle &style = header.id == stage ? m_measures.stageName : m_measures.stepName;
    const double height = style.size * style.leading;
    return {QRectF(rect.left() + 6 * m_measures.unit, rect.center().y() - height / 2, usualColumn * m_measures.unit,
                height),
        style};
}

TextPlace MapLayout::textPlace(LaneId lane) const
{
    const int index = laneIndex(lane);
    if (index < 0)
        return {};
    const LaneBox &box = m_lanes[size_t(index)];
    return {QRectF(box.label.at + QPointF(0, box.top), QSizeF(m_plan.labelColumn - 12, box.label.text->height())),
        m_measures.laneLabel};
}

std::vector<CardId> MapLayout::cardsIn(QRectF area) const
{
    std::vector<CardId> found;
    for (const LaneBox &lane : m_lanes) {
        if (lane.top > area.bottom() || lane.top + lane.height < area.top())
            continue;
        for (int column = 0; column < int(m_plan.columns.size()); ++column) {
            const QRectF local = area.translated(-cellOrigin(lane, column));
            for (const CardBox &box : lane.cells[size_t(column)]->cards) {
                if (box.rect.intersects(local))
                    found.push_back(box.id);
            }
        }
    }
    return found;
}

int MapLayout::columnIndexAt(double x) const
{
    const auto &columns = m_plan.columns;
    if (columns.empty())
        return -1;
    const auto after = std::upper_bound(
        columns.begin(), columns.end(), x, [](double value, const ColumnBox &column) { return value < column.left; });
    return std::max(0, int(after - columns.begin()) - 1);
}

int MapLayout::laneIndexAt(double y) const
{
    if (m_lanes.empty())
        return -1;
    const auto after = std::upper_bound(
        m_lanes.begin(), m_lanes.end(), y, [](double value, const LaneBox &lane) { return value < lane.top; });
    return std::max(0, int(after - m_lanes.begin()) - 1);
}

}
