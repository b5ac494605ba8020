#include "layout/pathrouting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <queue>

namespace wend {

namespace {

constexpr double clearance = 1.5; ///< kept free on either side of a path
constexpr double beside = 3; ///< how far from a card's border a line beside it runs: half the gap between two cards
constexpr double bend = 20;  ///< what a bend costs, in lengths
constexpr double offStreet = 1.6;   ///< what a step away from streets costs, as a multiple of its length
constexpr double hugging = 2.5;     ///< the same, beside a card
constexpr double leastEnd = 7;      ///< the last stretch should be as long as an arrow head
constexpr double cramped = 30;      ///< what a shorter one costs
constexpr size_t streetsAround = 2; ///< looked at on every side of the two cards

enum Way { Right, Down, Left, Up };
constexpr std::array<int, 4> stepX {1, 0, -1, 0};
constexpr std::array<int, 4> stepY {0, 1, 0, -1};

bool isLevel(int way) { return way == Right || way == Left; }

struct Line
{
    double at = 0;
    double weight = 1;
};

/// Sorted, each place once, with the least weight that was asked for there.
std::vector<Line> tidied(std::vector<Line> lines)
{
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.at < b.at; });
    std::vector<Line> tidy;
    for (const Line &line : lines) {
        if (!tidy.empty() && line.at - tidy.back().at < 0.01)
            tidy.back().weight = std::min(tidy.back().weight, line.weight);
        else
            tidy.push_back(line);
    }
    return tidy;
}

/// The streets from some before `low` to some after `high`, as indices [first, after).
std::pair<size_t, size_t> near(const std::vector<Street> &streets, double low, double high)
{
    const auto before = [](const Street &street, double at) { return street.at < at; };
    const size_t first = size_t(std::lower_bound(streets.begin(), streets.end(), low, before) - streets.begin());
    const size_t after = size_t(std::lower_bound(streets.begin(), streets.end(), high, before) - streets.begin());
    return {first > streetsAround ? first - streetsAround : 0, std::min(streets.size(), after + streetsAround)};
}

/// The side of a card that a way leaves it by, or with the opposite way enters it by.
QPointF port(const QRectF &card, int outward)
{
    switch (outward) {
    case Right: return {card.right(), card.center().y()};
    case Down: return {card.center().x(), card.bottom()};
    case Left: return {card.left(), card.center().y()};
    default: return {card.center().x(), card.top()};
    }
}

using Sides = std::array<double, 4>; ///< what each side costs, by the way outward

struct SideCosts
{
    Sides leaving;
    Sides arriving;
};

SideCosts sideCosts(const RouteWish &wish)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    SideCosts costs {};
    if (wish.backward)
        costs = {{14, 0, 10, 6}, {10, 0, 14, 6}};
    else if (wish.to.left() >= wish.from.right() - 1)
        costs = {{0, 12, 60, 14}, {60, 12, 0, 14}};
    else if (wish.to.center().y() >= wish.from.center().y())
        costs = {{12, 0, 14, 40}, {14, 40, 12, 0}};
    else
        costs = {{12, 40, 14, 0}, {14, 0, 12, 40}};
    if (wish.alongStreet) {
        for (Sides *sides : {&costs.leaving, &costs.arriving})
            (*sides)[Right] = (*sides)[Left] = never;
    }
    return costs;
}

class Search
{
public:
    Search(const RoutingGround &ground, const RouteWish &wish, std::vector<Line> xs, std::vector<Line> ys)
        : m_ground(ground),
          m_wish(wish),
          m_costs(sideCosts(wish)),
          m_xs(tidied(std::move(xs))),
          m_ys(tidied(std::move(ys))),
          m_best(m_xs.size() * m_ys.size() * 4, std::numeric_limits<double>::infinity()),
          m_from(m_best.size(), -1)
    {
    }

    std::vector<QPointF> run()
    {
        for (int way = Right; way <= Up; ++way) {
            if (const auto node = nodeAt(port(m_wish.from, way)); node && std::isfinite(m_costs.leaving[size_t(way)]))
                offer(*node * 4 + way, m_costs.leaving[size_t(way)], -1);
        }
        while (!m_open.empty()) {
            const Open next = m_open.top();
            m_open.pop();
            if (next.state < 0)
                return corners(~next.state);
            if (next.cost > m_best[size_t(next.state)])
                continue;
            arrive(next.state, next.cost);
            for (int turn : {0, 1, 3})
                go(next.state, (next.state + turn) % 4, next.cost + (turn ? bend : 0));
        }
        return {};
    }

private:
    struct Open
    {
        double estimate = 0;
        double cost = 0;
        int state = 0; ///< node * 4 + way; its complement: arrived
        bool operator<(const Open &other) const
        {
            return estimate != other.estimate ? estimate > other.estimate
                : cost != other.cost          ? cost < other.cost
                                              : state > other.state;
        }
    };

    int width() const { return int(m_xs.size()); }
    QPointF point(int node) const { return {m_xs[size_t(node % width())].at, m_ys[size_t(node / width())].at}; }

    std::optional<int> nodeAt(QPointF point) const
    {
        const auto indexOf = [](const std::vector<Line> &lines, double at) {
            const auto line = std::lower_bound(
                lines.begin(), lines.end(), at - 0.02, [](const Line &each, double value) { return each.at < value; });
            return line != lines.end() && std::abs(line->at - at) < 0.03 ? int(line - lines.begin()) : -1;
        };
        const int x = indexOf(m_xs, point.x());
        const int y = indexOf(m_ys, point.y());
        return x < 0 || y < 0 ? std::nullopt : std::optional(y * width() + x);
    }

    double distance(QPointF from) const
    {
        const QRectF &to = m_wish.to;
        return std::max({to.left() - from.x(), from.x() - to.right(), 0.0})
            + std::max({to.top() - from.y(), from.y() - to.bottom(), 0.0});
    }

    void offer(int state, double cost, int from)
    {
        if (cost >= m_best[size_t(state)])
            return;
        m_best[size_t(state)] = cost;
        m_from[size_t(state)] = from;
        m_open.push({cost + distance(point(state / 4)), cost, state});
    }

    /// One step of the grid from a state's node.
    void go(int state, int way, double cost)
    {
        const int node = state / 4;
        const int x = node % width() + stepX[size_t(way)];
        const int y = node / width() + stepY[size_t(way)];
        const bool begins = m_from[size_t(state)] < 0; // straight out of the card
        if (x < 0 || y < 0 || x >= width() || y >= int(m_ys.size()) || (begins && way != state % 4))
            return;
        const int next = y * width() + x;
        const QPointF a = point(node);
        const QPointF b = point(next);
        const QPointF aside = isLevel(way) ? QPointF(0, clearance) : QPointF(clearance, 0);
        const QRectF strip = QRectF(a, b).normalized().adjusted(-aside.x(), -aside.y(), aside.x(), aside.y());
        const double weight = isLevel(way) ? m_ys[size_t(y)].weight : m_xs[size_t(x)].weight;
        const double whole = cost + (std::abs(a.x() - b.x()) + std::abs(a.y() - b.y())) * weight;
        if (whole < m_best[size_t(next * 4 + way)] && !m_ground.isBlocked(strip))
            offer(next * 4 + way, whole, state);
    }

    void arrive(int state, double cost)
    {
        const int outward = (state + 2) % 4;
        const QPointF at = point(state / 4);
        const QPointF goal = port(m_wish.to, outward);
        if (std::abs(at.x() - goal.x()) > 0.03 || std::abs(at.y() - goal.y()) > 0.03 || m_from[size_t(state)] < 0)
            return;
        int first = state; // of the last stretch
        while (m_from[size_t(first)] >= 0 && m_from[size_t(first)] % 4 == state % 4)
            first = m_from[size_t(first)];
        const QPointF start = point(m_from[size_t(first)] < 0 ? first / 4 : m_from[size_t(first)] / 4);
        const double length = std::abs(start.x() - at.x()) + std::abs(start.y() - at.y());
        const double whole = cost + m_costs.arriving[size_t(outward)] + (length < leastEnd ? cramped : 0);
        if (std::isfinite(whole))
            m_open.push({whole, whole, ~state});
    }

    std::vector<QPointF> corners(int state) const
    {
        std::vector<QPointF> points {point(state / 4)};
        for (int before = m_from[size_t(state)]; before >= 0; state = before, before = m_from[size_t(state)]) {
            if (before % 4 != state % 4 || m_from[size_t(before)] < 0)
                points.push_back(point(before / 4));
        }
        std::reverse(points.begin(), points.end());
        return points;
    }

    const RoutingGround &m_ground;
    const RouteWish &m_wish;
    SideCosts m_costs;
    std::vector<Line> m_xs;
    std::vector<Line> m_ys;
    std::vector<double> m_best; ///< by state
    std::vector<int> m_from;    ///< the state before; -1: none
    std::priority_queue<Open> m_open;
};

void addCardLines(const QRectF &card, std::vector<Line> &xs, std::vector<Line> &ys)
{
    for (double at : {card.left(), card.center().x(), card.right()})
        xs.push_back({at, offStreet});
    for (double at : {card.top(), card.center().y(), card.bottom()})
        ys.push_back({at, offStreet});
    for (double at : {card.left() - beside, card.right() + beside})
        xs.push_back({at, hugging});
    for (double at : {card.top() - beside, card.bottom() + beside})
        ys.push_back({at, hugging});
}

}

QRectF routingArea(const RoutingGround &ground, const QRectF &from, const QRectF &to)
{
    QRectF area = from.united(to).adjusted(-2 * beside, -2 * beside, 2 * beside, 2 * beside);
    const auto [left, right] = near(ground.down, area.left(), area.right());
    const auto [top, bottom] = near(ground.across, area.top(), area.bottom());
    if (left < right)
        area |= QRectF(QPointF(ground.down[left].at, area.top()), QPointF(ground.down[right - 1].at, area.bottom()));
    if (top < bottom)
        area
            |= QRectF(QPointF(area.left(), ground.across[top].at), QPointF(area.right(), ground.across[bottom - 1].at));
    return area;
}

std::vector<QPointF> routePath(const RoutingGround &ground, const RouteWish &wish)
{
    const QRectF both = wish.from.united(wish.to).adjusted(-2 * beside, -2 * beside, 2 * beside, 2 * beside);
    const auto [left, right] = near(ground.down, both.left(), both.right());
    const auto [top, bottom] = near(ground.across, both.top(), both.bottom());
    std::vector<Line> xs;
    std::vector<Line> ys;
    for (size_t i = left; i < right; ++i)
        xs.push_back({ground.down[i].at, 1});
    for (size_t i = top; i < bottom; ++i)
        ys.push_back({ground.across[i].at, 1});
    addCardLines(wish.from, xs, ys);
    addCardLines(wish.to, xs, ys);
    std::vector<QPointF> found = Search(ground, wish, xs, ys).run();
    if (found.empty()) { // walled in as far as streets go: there may be a way between other cards
        for (const QRectF &card : ground.cardsIn(routingArea(ground, wish.from, wish.to)))
            addCardLines(card, xs, ys);
        found = Search(ground, wish, std::move(xs), std::move(ys)).run();
    }
    return found;
}

}
