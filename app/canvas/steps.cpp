#include "canvas/steps.h"

#include "edit/lanes.h"
#include "model/lookup.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

/// A place of the table: row -1 holds the headers of columns, row -2 those of stages (a stage without steps stands in
/// both), column -1 the lane names.
struct Spot
{
    int row = -1;
    int column = -1;
};

class Table
{
public:
    explicit Table(const Board &board) : m_board(board), m_layout(board.layout()) { }

    int rows() const { return int(m_layout.lanes().size()); }
    int columns() const { return int(m_layout.columns().size()); }
    int topRow() const { return m_layout.columns().size() == m_layout.stages().size() ? -1 : -2; }
    bool has(Spot spot) const
    {
        return spot.row >= topRow() && spot.row < rows() && spot.column >= -1 && spot.column < columns()
            && (spot.row >= 0 || spot.column >= 0);
    }

    std::optional<Spot> spotOf(const Selection &selection) const;
    /// What a spot selects when one comes from `from` (map units): the nearest card or point, or the cell itself.
    Selection thingAt(Spot spot, QPointF from) const;
    CellPlace cell(Spot spot) const { return {m_layout.lanes()[size_t(spot.row)].id, columnIn(spot)}; }
    /// True where another spot before it, in the order of Tab, means the same: of a stage's header or its number.
    bool isDouble(Spot spot) const
    {
        if (spot.column < 0)
            return false;
        const bool isFirst
            = m_layout.stages()[size_t(m_layout.columns()[size_t(spot.column)].stage)].first == spot.column;
        if (spot.row == -1)
            return topRow() < -1 && columnIn({-1, spot.column}) == columnIn({-2, spot.column});
        return !isFirst && (spot.row < -1 || m_layout.lanes()[size_t(spot.row)].kind == LaneKind::Numbers);
    }

private:
    /// The stage or step that a spot speaks of.
    StageId columnIn(Spot spot) const
    {
        const ColumnBox &column = m_layout.columns()[size_t(spot.column)];
        const bool ofStage
            = spot.row < -1 || (spot.row >= 0 && m_layout.lanes()[size_t(spot.row)].kind == LaneKind::Numbers);
        return ofStage ? m_layout.stages()[size_t(column.stage)].id : column.id;
    }
    Selection nearestCard(const CellPlace &cell, QPointF from) const;
    Selection nearestPoint(StageId stage, QPointF from) const;

    const Board &m_board;
    const MapLayout &m_layout;
};

std::optional<Spot> Table::spotOf(const Selection &selection) const
{
    const auto found = [](Spot spot, bool ok) { return ok ? std::optional(spot) : std::nullopt; };
    if (const auto *stage = std::get_if<StageId>(&selection)) {
        const int column = m_layout.columnIndex(*stage);
        const bool isColumn = column >= 0 && m_layout.columns()[size_t(column)].id == *stage;
        return found({isColumn ? -1 : -2, column}, column >= 0);
    }
    if (const auto *lane = std::get_if<LaneId>(&selection)) {
        const int row = m_layout.laneIndex(*lane);
        return found({row, -1}, row >= 0);
    }
    if (const auto *cell = std::get_if<CellPlace>(&selection)) {
        const Spot spot {m_layout.laneIndex(cell->lane), m_layout.columnIndex(cell->stage)};
        return found(spot, spot.row >= 0 && spot.column >= 0);
    }
    if (const auto *cards = std::get_if<CardIds>(&selection)) {
        const Card *card = m_board.model().find(cards->back());
        if (!card)
            return std::nullopt;
        const Spot spot {m_layout.laneIndex(card->lane), m_layout.columnIndex(card->stage)};
        return found(spot, spot.row >= 0 && spot.column >= 0);
    }
    if (const auto *feelings = std::get_if<std::vector<FeelingId>>(&selection)) {
        const Feeling *feeling = m_board.model().find(feelings->back());
        const QPointF at = m_layout.pointPosition(feelings->back());
        if (!feeling || at.isNull())
            return std::nullopt;
        return found({m_layout.laneIndexAt(at.y()), m_layout.columnIndex(feeling->stage)}, true);
    }
    return std::nullopt;
}

Selection Table::nearestCard(const CellPlace &cell, QPointF from) const
{
    CardId nearest;
    double least = 0;
    for (CardId card : cardsIn(m_board.model(), cell.lane, cell.stage)) {
        const QRectF rect = m_layout.rectOf(card);
        const double dx = std::max({rect.left() - from.x(), from.x() - rect.right(), 0.0});
        const double dy = std::max({rect.top() - from.y(), from.y() - rect.bottom(), 0.0});
        const double distance
            = std::hypot(dx, dy) + 0.01 * std::hypot(rect.center().x() - from.x(), rect.center().y() - from.y());
        if (!nearest || distance < least) {
            nearest = card;
            least = distance;
        }
    }
    return nearest ? Selection(CardIds {nearest}) : Selection(cell);
}

Selection Table::nearestPoint(StageId stage, QPointF from) const
{
    FeelingId nearest;
    double least = 0;
    bool onCurrent = false;
    for (const CurveBox &curve : m_layout.feelings().curves) {
        for (const FeelingPoint &point : curve.points) {
            const double distance = std::abs(point.at.x() - from.x());
            // Points of the curve that is worked on go before all others.
            if (point.stage != stage || (onCurrent && curve.calm))
                continue;
            if (!nearest || distance < least || (!curve.calm && !onCurrent)) {
                onCurrent = !curve.calm;
                nearest = point.id;
                least = distance;
            }
        }
    }
    return nearest ? Selection(std::vector<FeelingId> {nearest}) : Selection();
}

Selection Table::thingAt(Spot spot, QPointF from) const
{
    if (!has(spot))
        return {};
    if (spot.row < 0)
        return columnIn(spot);
    const LaneBox &lane = m_layout.lanes()[size_t(spot.row)];
    if (spot.column < 0)
        return lane.id;
    const CellPlace cell = this->cell(spot);
    if (holdsCards(lane.kind))
        return nearestCard(cell, from);
    if (lane.kind == LaneKind::Feeling) {
        if (const Selection point = nearestPoint(cell.stage, from); !isNothing(point))
            return point;
    }
    return cell;
}

/// The next card of the same cell in a direction; null: the cell ends there.
CardId nextInCell(const Board &board, CardId from, Direction direction)
{
    const Card *card = board.model().find(from);
    if (!card)
        return {};
    const QRectF start = board.layout().rectOf(from);
    CardId best;
    double least = 0;
    for (CardId other : cardsIn(board.model(), card->lane, card->stage)) {
        const QRectF rect = board.layout().rectOf(other);
        const bool across = direction == Direction::Left || direction == Direction::Right;
        const bool sameRow = rect.top() < start.bottom() && rect.bottom() > start.top();
        double ahead = 0;
        switch (direction) {
        case Direction::Left: ahead = start.left() - rect.right(); break;
        case Direction::Right: ahead = rect.left() - start.right(); break;
        case Direction::Up: ahead = start.top() - rect.bottom(); break;
        case Direction::Down: ahead = rect.top() - start.bottom(); break;
        }
        if (other == from || ahead < 0 || (across && !sameRow))
            continue;
        const double aside = across ? 0 : std::abs(rect.left() - start.left());
        const double distance = ahead * 1000 + aside;
        if (!best || distance < least) {
            best = other;
            least = distance;
        }
    }
    return best;
}

/// The next point of the same curve along the map.
FeelingId nextPoint(const Board &board, FeelingId from, bool right)
{
    const QPointF start = board.layout().pointPosition(from);
    FeelingId best;
    double least = 0;
    for (const CurveBox &curve : board.layout().feelings().curves) {
        const bool same = std::any_of(
            curve.points.begin(), curve.points.end(), [&](const FeelingPoint &p) { return p.id == from; });
        for (const FeelingPoint &point : curve.points) {
            const double ahead = right ? point.at.x() - start.x() : start.x() - point.at.x();
            if (!same || point.id == from || ahead < 0)
                continue;
            if (!best || ahead < least) {
                best = point.id;
                least = ahead;
            }
        }
    }
    return best;
}

Spot moved(Spot spot, Direction direction)
{
    switch (direction) {
    case Direction::Left: --spot.column; break;
    case Direction::Right: ++spot.column; break;
    case Direction::Up: --spot.row; break;
    case Direction::Down: ++spot.row; break;
    }
    return spot;
}

Selection first(const Table &table)
{
    if (table.columns() > 0)
        return table.thingAt({-1, 0}, {});
    return table.rows() > 0 ? table.thingAt({0, -1}, {}) : Selection();
}

}

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Direction::Left;
    case Qt::Key_Right: return Direction::Right;
    case Qt::Key_Up: return Direction::Up;
    case Qt::Key_Down: return Direction::Down;
    default: return std::nullopt;
    }
}

Selection stepped(const Board &board, const Selection &from, Direction direction)
{
    const Table table(board);
    const std::optional<Spot> spot = table.spotOf(from);
    if (!spot)
        return first(table);
    if (const CardIds &cards = cardsOf(from); !cards.empty()) {
        if (const CardId next = nextInCell(board, cards.back(), direction))
            return CardIds {next};
    }
    const bool across = direction == Direction::Left || direction == Direction::Right;
    if (const FeelingId feeling = onlyFeeling(from); feeling && across) {
        if (const FeelingId next = nextPoint(board, feeling, direction == Direction::Right))
            return std::vector<FeelingId> {next};
    }
    const CardIds cards = cardsOf(from);
    const QRectF rect = cards.empty() ? board.rectOf(from) : board.layout().rectOf(cards.back());
    // From a header one enters a cell at its top, from a lane's name at its left.
    Spot to = moved(*spot, direction);
    Selection next = table.thingAt(to, rect.center());
    while (next == from && table.has(to)) { // a stage's header and number stand over all its columns
        to = moved(to, direction);
        next = table.thingAt(to, rect.center());
    }
    return isNothing(next) ? from : next;
}

Selection tabbed(const Board &board, const Selection &from, bool forward)
{
    const Table table(board);
    const std::optional<Spot> spot = table.spotOf(from);
    if (!spot)
        return first(table);
    if (const FeelingId next = onlyFeeling(from) ? nextPoint(board, onlyFeeling(from), forward) : FeelingId {})
        return std::vector<FeelingId> {next};
    const int width = table.columns() + 1;
    const int top = table.topRow();
    int at = (spot->row - top) * width + spot->column + 1;
    Spot next;
    do {
        at += forward ? 1 : -1;
        next = {at / width + top, at % width - 1};
        if (at <= 0 || next.row >= table.rows()) // the corner is no place
            return {};
    } while (!table.has(next) || table.isDouble(next));
    const QRectF rect = next.row >= 0 && next.column >= 0 ? board.rectOf(table.cell(next)) : QRectF();
    return table.thingAt(next, rect.topLeft());
}

Selection atEnd(const Board &board, const Selection &from, bool last, bool all)
{
    const Table table(board);
    Spot spot = table.spotOf(from).value_or(Spot {-1, 0});
    if (all)
        spot.row = last ? table.rows() - 1 : -1;
    spot.column = last ? table.columns() - 1 : 0;
    if (!table.has(spot))
        return from;
    const QRectF rect = spot.row >= 0 ? board.rectOf(table.cell(spot)) : QRectF();
    return table.thingAt(spot, last ? rect.bottomRight() : rect.topLeft());
}

namespace {

LaneId firstCardLane(const MapLayout &layout)
{
    const LaneBox *best = nullptr;
    for (const LaneBox &lane : layout.lanes()) {
        if (holdsCards(lane.kind) && (!best || lane.kind == LaneKind::Touchpoints)) {
            best = &lane;
            if (lane.kind == LaneKind::Touchpoints)
                break;
        }
    }
    return best ? best->id : LaneId {};
}

}

std::optional<CellPlace> cellOf(const Board &board, const Selection &selection)
{
    const MapLayout &layout = board.layout();
    if (layout.columns().empty() || !firstCardLane(layout))
        return std::nullopt;
    CellPlace cell {firstCardLane(layout), layout.columns().front().id};
    const std::optional<Spot> spot = Table(board).spotOf(selection);
    if (!spot)
        return cell;
    if (spot->column >= 0)
        cell.stage = layout.columns()[size_t(spot->column)].id;
    if (spot->row >= 0 && holdsCards(layout.lanes()[size_t(spot->row)].kind))
        cell.lane = layout.lanes()[size_t(spot->row)].id;
    return cell;
}

std::optional<CellPlace> nextCardCell(const Board &board, const CellPlace &cell, bool forward)
{
    const MapLayout &layout = board.layout();
    int row = layout.laneIndex(cell.lane);
    int column = layout.columnIndex(cell.stage) + (forward ? 1 : -1);
    if (row < 0)
        return std::nullopt;
    if (column < 0 || column >= int(layout.columns().size())) {
        do
            row += forward ? 1 : -1;
        while (row >= 0 && row < int(layout.lanes().size()) && !holdsCards(layout.lanes()[size_t(row)].kind));
        if (row < 0 || row >= int(layout.lanes().size()))
            return std::nullopt;
        column = forward ? 0 : int(layout.columns().size()) - 1;
    }
    return CellPlace {layout.lanes()[size_t(row)].id, layout.columns()[size_t(column)].id};
}

}
