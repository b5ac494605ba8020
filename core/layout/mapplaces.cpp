// Where things of a laid-out map are, by id.

#include "layout/celllayout.h"
#include "layout/maplayout.h"

#include <QLineF>
#include <cmath>

namespace wend {

namespace {

const StageBox *at(const std::vector<StageBox> &stages, int index)
{
    return index < 0 ? nullptr : &stages[size_t(index)];
}

}

QPointF MapLayout::cellOrigin(const LaneBox &lane, int stage) const
{
    return {m_stages[size_t(stage)].left + m_measures.cellLeft, lane.top + lane.contentTop};
}

const CardBox *MapLayout::boxOf(CardId card, QPointF *topLeft) const
{
    const auto place = m_places.find(card);
    if (place == m_places.end())
        return nullptr;
    const int stage = stageIndex(place->second.stage);
    const LaneBox &lane = m_lanes[size_t(laneIndex(place->second.lane))];
    for (const CardBox &box : lane.cells[size_t(stage)]->cards) {
        if (box.id == card) {
            *topLeft = cellOrigin(lane, stage) + box.rect.topLeft();
            return &box;
        }
    }
    return nullptr;
}

QRectF MapLayout::rectOf(CardId card) const
{
    QPointF topLeft;
    const CardBox *box = boxOf(card, &topLeft);
    return box ? QRectF(topLeft, box->rect.size()) : QRectF();
}

QRectF MapLayout::rectOf(StageId stage) const
{
    const StageBox *box = at(m_stages, stageIndex(stage));
    return box ? QRectF(box->left, 0, box->width - m_measures.headerGap, m_headerHeight) : QRectF();
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
    const StageBox *column = at(m_stages, stageIndex(stage));
    const QRectF row = rectOf(lane);
    return column && !row.isNull() ? QRectF(column->left, row.top(), column->width, row.height()) : QRectF();
}

QRectF MapLayout::columnRect(StageId stage) const
{
    const StageBox *column = at(m_stages, stageIndex(stage));
    return column ? QRectF(column->left, 0, column->width, size().height()) : QRectF();
}

QPointF MapLayout::pointPosition(FeelingId feeling) const
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [](const LaneBox &each) { return each.kind == LaneKind::Feeling; });
    if (lane == m_lanes.end())
        return {};
    for (const CurveBox &curve : m_feelings.curves) {
        for (const FeelingPoint &point : curve.points) {
            if (point.id == feeling)
                return point.at + QPointF(0, lane->top);
        }
    }
    return {};
}

QRectF MapLayout::numberRect(StageId stage) const
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [](const LaneBox &each) { return each.kind == LaneKind::Numbers; });
    return lane == m_lanes.end() ? QRectF() : cellRect(stage, lane->id);
}

QRectF MapLayout::addStageRect() const
{
    if (m_stages.empty())
        return {m_options.labelColumn, 0, m_columnWidth - m_measures.headerGap, m_headerHeight};
    const StageBox &last = m_stages.back();
    return {last.left + last.width + 2 * m_measures.unit, 0, 36 * m_measures.unit, m_headerHeight};
}

QRectF MapLayout::addLaneRect() const
{
    return {0, m_height + 4 * m_measures.unit, m_options.labelColumn - 12, 28 * m_measures.unit};
}

QRectF MapLayout::addCardRect(StageId stage, LaneId lane) const
{
    const int column = stageIndex(stage);
    const int row = laneIndex(lane);
    if (column < 0 || row < 0)
        return {};
    const LaneBox &box = m_lanes[size_t(row)];
    const CellBox &cell = *box.cells[size_t(column)];
    const double top = cellOrigin(box, column).y() + cell.height + (cell.cards.empty() ? 0 : 2 * m_measures.unit);
    const double height = std::clamp(box.top + box.height - top - 2, 12 * m_measures.unit, 24 * m_measures.unit);
    return {cellOrigin(box, column).x(), top, cellWidth(), height};
}

int MapLayout::insertIndexAt(StageId stage, LaneId lane, QPointF point) const
{
    const int column = stageIndex(stage);
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
    const int column = stageIndex(stage);
    const int row = laneIndex(lane);
    if (column < 0 || row < 0)
        return {};
    const LaneBox &box = m_lanes[size_t(row)];
    const std::vector<CardBox> &cards = box.cells[size_t(column)]->cards;
    const QPointF origin = cellOrigin(box, column);
    const double half = m_measures.cardGap / 2;
    if (cards.empty())
        return {origin, origin + QPointF(cellWidth(), 0)};
    const bool atEnd = index >= int(cards.size());
    const CardBox &card = cards[size_t(std::clamp(index, 0, int(cards.size()) - 1))];
    const bool shared = card.rect.width() < cellWidth() - 1;
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
    const int column = stageIndexAt(point.x());
    if (row < 0 || column < 0 || m_lanes[size_t(row)].kind != LaneKind::Feeling || point.x() < m_options.labelColumn)
        return std::nullopt;
    const StageBox &stage = m_stages[size_t(column)];
    const double inner = stage.width - m_measures.cellLeft - m_measures.cellRight;
    FeelingPlace place;
    place.stage = stage.id;
    place.at = std::clamp((point.x() - stage.left - m_measures.cellLeft) / inner, 0.0, 1.0);
    const double up = m_feelings.zero - (point.y() - m_lanes[size_t(row)].top);
    place.value = int(std::clamp(std::round(up / m_feelings.reach * 100), -100.0, 100.0));
    return place;
}

QPointF MapLayout::positionOf(const FeelingPlace &place) const
{
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [](const LaneBox &each) { return each.kind == LaneKind::Feeling; });
    const StageBox *stage = at(m_stages, stageIndex(place.stage));
    if (lane == m_lanes.end() || !stage)
        return {};
    const double inner = stage->width - m_measures.cellLeft - m_measures.cellRight;
    return {stage->left + m_measures.cellLeft + place.at * inner, lane->top + m_feelings.zero - place.value / 100.0 * m_feelings.reach};
}

TextPlace MapLayout::textPlace(CardId card) const
{
    QPointF topLeft;
    const CardBox *box = boxOf(card, &topLeft);
    if (!box)
        return {};
    const LaneBox &lane = m_lanes[size_t(laneIndex(m_places.at(card).lane))];
    const TextStyle &style = titleStyle(lane.kind, m_measures);
    const PlacedText &words = box->title ? box->title : box->detail; // where a card's own text is empty, it would stand here
    return {QRectF(topLeft + words.at, QSizeF(box->titleWidth, words.text->height())), style};
}

TextPlace MapLayout::textPlace(StageId stage) const
{
    const StageBox *box = at(m_stages, stageIndex(stage));
    if (!box)
        return {};
    const double right = box->duration ? box->duration.at.x() - 8 * m_measures.unit : box->left + box->width - m_measures.headerGap - m_measures.arrow;
    return {QRectF(box->name.at, QSizeF(right - box->name.at.x(), box->name.text->height())), m_measures.stageName};
}

TextPlace MapLayout::textPlace(LaneId lane) const
{
    const int index = laneIndex(lane);
    if (index < 0)
        return {};
    const LaneBox &box = m_lanes[size_t(index)];
    return {QRectF(box.label.at + QPointF(0, box.top), QSizeF(m_options.labelColumn - 12, box.label.text->height())), m_measures.laneLabel};
}

std::vector<CardId> MapLayout::cardsIn(QRectF area) const
{
    std::vector<CardId> found;
    for (const LaneBox &lane : m_lanes) {
        if (lane.top > area.bottom() || lane.top + lane.height < area.top())
            continue;
        for (int stage = 0; stage < int(m_stages.size()); ++stage) {
            const QRectF local = area.translated(-cellOrigin(lane, stage));
            for (const CardBox &box : lane.cells[size_t(stage)]->cards) {
                if (box.rect.intersects(local))
                    found.push_back(box.id);
            }
        }
    }
    return found;
}

int MapLayout::stageIndexAt(double x) const
{
    if (m_stages.empty())
        return -1;
    return std::clamp(int(std::floor((x - m_options.labelColumn) / m_columnWidth)), 0, int(m_stages.size()) - 1);
}

int MapLayout::laneIndexAt(double y) const
{
    if (m_lanes.empty())
        return -1;
    const auto after = std::upper_bound(m_lanes.begin(), m_lanes.end(), y, [](double value, const LaneBox &lane) { return value < lane.top; });
    return std::max(0, int(after - m_lanes.begin()) - 1);
}

}
