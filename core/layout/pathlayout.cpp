#include "layout/pathlayout.h"

#include "layout/maplayout.h"
#include "layout/pathlabels.h"
#include "layout/pathspreading.h"
#include "model/lookup.h"

#include <QLocale>
#include <cmath>
#include <unordered_map>

namespace wend {

namespace {

constexpr double longestWords = 190; ///< in one line; the rest becomes "…"
constexpr double paperAside = 4;     ///< around a label's words
constexpr double paperAbove = 1;
constexpr double roomForWords = 9;
constexpr double reach = 6; ///< of an arrow head and a line's width around a path's corners
constexpr int fine = 16;    ///< parts of a map unit that two grounds have to agree in

/// The cards of a map by lanes, for the many small questions of the router. Lanes are looked at when they are first
/// asked for.
class CardObstacles
{
public:
    explicit CardObstacles(const MapLayout &layout) : m_layout(layout), m_lanes(layout.lanes().size()) { }

    template <class Each>
    bool any(const QRectF &area, Each &&each)
    {
        if (m_lanes.empty())
            return false;
        const int last = m_layout.laneIndexAt(area.bottom());
        for (int index = std::max(0, m_layout.laneIndexAt(area.top())); index <= last; ++index) {
            const Row &row = rowAt(size_t(index));
            auto card = std::lower_bound(row.cards.begin(), row.cards.end(), area.left() - row.widest,
                [](const QRectF &rect, double left) { return rect.left() < left; });
            for (; card != row.cards.end() && card->left() < area.right(); ++card) {
                if (card->intersects(area) && each(*card))
                    return true;
            }
        }
        return false;
    }

private:
    struct Row
    {
        bool known = false;
        double widest = 0;
        std::vector<QRectF> cards; ///< by their left edge
    };

    const Row &rowAt(size_t index)
    {
        Row &row = m_lanes[index];
        if (row.known)
            return row;
        row.known = true;
        for (const auto &cell : m_layout.lanes()[index].cells) {
            for (size_t i = 0; cell && i < cell->cards.size(); ++i) {
                row.cards.push_back(m_layout.rectOf(cell->cards[i].id));
                row.widest = std::max(row.widest, row.cards.back().width());
            }
        }
        std::sort(
            row.cards.begin(), row.cards.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
        return row;
    }

    const MapLayout &m_layout;
    std::vector<Row> m_lanes;
};

double contentBottom(const LaneBox &lane, const Measures &m)
{
    double height = -1;
    for (const auto &cell : lane.cells)
        height = std::max(height, cell ? cell->height : 0);
    return height > 0 ? lane.top + lane.contentTop + height : lane.top + lane.height - m.laneBottom;
}

Street between(double low, double high) { return {(low + high) / 2, std::max(0.0, (high - low) / 2 - 2)}; }

/// The gap above each lane, below the cards of the one before, and the gaps between columns.
RoutingGround groundOf(const MapLayout &layout, CardObstacles &obstacles)
{
    const Measures &m = layout.measures();
    const double widest = 36 * m.unit; // of a stretched map's gaps only the part near the lane's line is used
    RoutingGround ground;
    double above = layout.headerHeight() + 2 * m.unit;
    for (const LaneBox &lane : layout.lanes()) {
        const bool first = ground.across.empty();
        const double bottom = first ? lane.top + lane.contentTop : lane.top - (lane.lineName ? m.lineRoom : 0);
        ground.across.push_back(between(std::max(above, bottom - widest), bottom));
        above = contentBottom(lane, m);
    }
    if (!layout.lanes().empty())
        ground.across.push_back(between(std::max(above, layout.size().height() - widest), layout.size().height()));
    const auto gutter = [&](double edge) { return between(edge - m.cellRight, edge + m.cellLeft); };
    for (const ColumnBox &column : layout.columns())
        ground.down.push_back(gutter(column.left));
    if (!layout.columns().empty())
        ground.down.push_back(gutter(layout.columns().back().left + layout.columns().back().width));
    ground.isBlocked
        = [&obstacles](const QRectF &area) { return obstacles.any(area, [](const QRectF &) { return true; }); };
    ground.cardsIn = [&obstacles](const QRectF &area) {
        std::vector<QRectF> cards;
        obstacles.any(area, [&](const QRectF &card) {
            cards.push_back(card);
            return false;
        });
        return cards;
    };
    return ground;
}

/// Everything that a path's way depends on, seen from the corner of the card it begins at.
std::vector<int> groundNear(const RoutingGround &ground, const QRectF &from, const QRectF &to, double labelWidth)
{
    std::vector<int> near;
    const auto put = [&](double value) { near.push_back(int(std::lround(value * fine))); };
    const auto putRect = [&](const QRectF &rect) {
        put(rect.left() - from.left());
        put(rect.top() - from.top());
        put(rect.width());
        put(rect.height());
    };
    put(labelWidth);
    putRect(from);
    putRect(to);
    const QRectF area = routingArea(ground, from, to);
    putRect(area);
    for (const Street &street : ground.across) {
        if (street.at >= area.top() && street.at <= area.bottom())
            put(street.at - from.top());
    }
    for (const Street &street : ground.down) {
        if (street.at >= area.left() && street.at <= area.right())
            put(street.at - from.left());
    }
    for (const QRectF &card : ground.cardsIn(area))
        putRect(card);
    return near;
}

/// Against the order in which a journey is read: column by column, within a cell row by row.
bool leadsBack(const MapLayout &layout, const QRectF &from, const QRectF &to)
{
    const int column = layout.columnIndexAt(from.left() + 1);
    const int toColumn = layout.columnIndexAt(to.left() + 1);
    if (column != toColumn)
        return toColumn < column;
    if (layout.laneIndexAt(from.center().y()) != layout.laneIndexAt(to.center().y()))
        return false;
    return to.bottom() <= from.top() || (to.top() < from.bottom() && to.left() < from.left());
}

QSizeF paperOf(const SharedText &text, double unit)
{
    return text ? QSizeF(text->width() + 2 * paperAside * unit, text->height() + 2 * paperAbove * unit) : QSizeF();
}

}

QRectF PathBox::bounds() const
{
    QRectF all = labelRect;
    for (const QPointF &point : points)
        all |= QRectF(point, QSizeF()).adjusted(-reach, -reach, reach, reach);
    return all;
}

double PathBox::distance(QPointF point) const
{
    if (labelRect.contains(point))
        return 0;
    double nearest = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i + 1 < points.size(); ++i) {
        const QRectF stretch = QRectF(points[i], points[i + 1]).normalized();
        const double dx = std::max({stretch.left() - point.x(), point.x() - stretch.right(), 0.0});
        const double dy = std::max({stretch.top() - point.y(), point.y() - stretch.bottom(), 0.0});
        nearest = std::min(nearest, std::hypot(dx, dy));
    }
    return nearest;
}

bool PathBox::operator==(const PathBox &other) const
{
    return id == other.id && from == other.from && to == other.to && backward == other.backward
        && points == other.points && label.text == other.label.text && labelRect == other.labelRect;
}

std::vector<QPointF> wayBetween(const MapLayout &layout, CardId from, CardId to)
{
    CardObstacles obstacles(layout);
    const QRectF start = layout.rectOf(from);
    const QRectF end = layout.rectOf(to);
    if (start.isEmpty() || end.isEmpty())
        return {};
    return routePath(groundOf(layout, obstacles), {start, end, leadsBack(layout, start, end), false});
}

TextStyle pathLabelStyle(const Measures &measures)
{
    return {10.5 * measures.unit, TextStyle::Weight::SemiBold, false, 1.3};
}

QPointF labelPlace(const PathBox &path)
{
    if (!path.labelRect.isNull())
        return path.labelRect.center();
    QPointF middle;
    double longest = -1;
    for (size_t i = 0; i + 1 < path.points.size(); ++i) {
        const QPointF stretch = path.points[i + 1] - path.points[i];
        if (stretch.manhattanLength() > longest) {
            longest = stretch.manhattanLength();
            middle = path.points[i] + stretch / 2;
        }
    }
    return middle;
}

QString shareText(double share, const QString &language)
{
    const double percent = std::round(share * 1000) / 10;
    return QLocale(language).toString(percent, 'f', percent == std::round(percent) ? 0 : 1) + QChar(0x00a0)
        + QLatin1Char('%');
}

QString pathWords(const Path &path, const QString &language)
{
    QStringList words;
    if (!path.label.isEmpty())
        words << path.label.simplified();
    if (path.share)
        words << shareText(*path.share, language);
    return words.join(QStringLiteral(" · "));
}

void PathLayout::read(
    const Model &model, MapId map, const TextSetter &setter, const Measures &measures, const QString &language)
{
    const bool otherScale = m_scale != measures.unit;
    m_scale = measures.unit;
    std::unordered_map<PathId, Row> known;
    for (Row &row : m_rows)
        known.emplace(row.id, std::move(row));
    m_rows.clear();
    for (const PathId id : pathsOf(model, map)) {
        const Path &path = model.at(id);
        Row row = std::move(known[id]);
        if (row.from != path.from || row.to != path.to)
            row.ground.clear();
        row.id = id;
        row.from = path.from;
        row.to = path.to;
        row.lane = model.at(path.from).lane;
        const QString words = pathWords(path, language);
        if (otherScale || words != row.words) {
            row.words = words;
            row.text = words.isEmpty() ? nullptr
                                       : setter.set(words, pathLabelStyle(measures), longestWords * measures.unit, 1);
        }
        m_rows.push_back(std::move(row));
    }
    forget();
}

double PathLayout::roomBelow(LaneId lane, const Measures &measures) const
{
    const bool wordy
        = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.lane == lane && row.text; });
    return wordy ? roomForWords * measures.unit : 0;
}

const std::vector<PathBox> &PathLayout::boxes(const MapLayout &layout) const
{
    if (!m_current) {
        m_current = true;
        findWays(layout);
    }
    return m_boxes;
}

void PathLayout::findWays(const MapLayout &layout) const
{
    m_boxes.clear();
    if (m_rows.empty())
        return;
    CardObstacles obstacles(layout);
    const RoutingGround ground = groundOf(layout, obstacles);
    std::vector<Route> routes;
    for (const Row &row : m_rows) {
        const QRectF from = layout.rectOf(row.from);
        const QRectF to = layout.rectOf(row.to);
        if (from.isEmpty() || to.isEmpty())
            continue;
        PathBox box {row.id, row.from, row.to, leadsBack(layout, from, to), {}, {}, {}};
        const QSizeF paper = paperOf(row.text, m_scale);
        std::vector<int> near = groundNear(ground, from, to, paper.width());
        if (near == row.ground) {
            for (QPointF &point : row.route)
                point += from.topLeft() - row.origin;
        } else {
            row.route = routePath(ground, {from, to, box.backward, false});
            if (row.text && !hasRoomFor(paper, row.route, ground)) {
                const std::vector<QPointF> longer = routePath(ground, {from, to, box.backward, true});
                if (hasRoomFor(paper, longer, ground))
                    row.route = longer;
            }
            row.ground = std::move(near);
        }
        row.origin = from.topLeft();
        routes.push_back({row.route, row.to < row.from, from, to});
        box.label.text = row.text;
        m_boxes.push_back(std::move(box));
    }
    spreadApart(routes, ground, m_scale);

    std::vector<std::vector<QPointF>> ways;
    std::vector<LabelWish> wishes;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i].points = routes[i].points;
        ways.push_back(std::move(routes[i].points));
        if (m_boxes[i].label)
            wishes.push_back({i, paperOf(m_boxes[i].label.text, m_scale)});
    }
    const std::vector<QRectF> places = placeLabels(wishes, ways, ground);
    for (size_t i = 0; i < wishes.size(); ++i) {
        PathBox &box = m_boxes[wishes[i].route];
        box.labelRect = places[i];
        box.label.at = places[i].topLeft() + QPointF(paperAside, paperAbove) * m_scale;
        if (places[i].isNull())
            box.label.text = nullptr;
    }
}

}
