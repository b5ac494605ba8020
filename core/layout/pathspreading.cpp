#include "layout/pathspreading.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wend {

namespace {

constexpr double apart = 6;       ///< between two paths side by side, where there is room
constexpr double together = 0.75; ///< stretches closer than this share a place
constexpr double wide = 1;        ///< kept free beside a stretch that was moved
constexpr double corner = 6;      ///< stretches that end this close to each other still meet

/// One stretch of a path. A level one is described as it lies; an upright one with x and y exchanged.
struct Stretch
{
    size_t route = 0;
    size_t index = 0; ///< of its first corner
    bool level = true;
    double at = 0;
    double low = 0, high = 0; ///< its ends
    int lowTurn = 0,
        highTurn = 0; ///< where the path goes at each end: -1 to smaller `at`, +1 to larger, 0: it ends there
    int travel = 1;   ///< +1: from low to high
    double room = 0;  ///< how far it may move either way
    double moved = 0;
    int place = 0; ///< among those it lies with

    auto key() const
    {
        const auto order = [](int turn, double end) { return std::round(turn * end * 4); };
        const int rank = travel * int(route) * (level ? 1 : -1);
        return std::tuple(lowTurn + highTurn, order(lowTurn, low), order(-highTurn, high), rank, index);
    }
};

double roomOn(const std::vector<Street> &streets, double at)
{
    for (auto street = std::lower_bound(streets.begin(), streets.end(), at - 0.02,
             [](const Street &each, double value) { return each.at < value; });
         street != streets.end() && street->at < at + 0.02; ++street)
        return street->room;
    return 0.5;
}

/// How far along a card's side a path's end may move.
double roomAtCard(const QRectF &card, bool level)
{
    return std::clamp((level ? card.height() : card.width()) / 2 - 5, 0.0, 16.0);
}

std::vector<Stretch> stretchesOf(const std::vector<Route> &routes, const RoutingGround &ground)
{
    std::vector<Stretch> all;
    for (size_t r = 0; r < routes.size(); ++r) {
        const Route &route = routes[r];
        const size_t count = route.points.empty() ? 0 : route.points.size() - 1;
        for (size_t i = 0; i < count; ++i) {
            const QPointF a = route.points[i];
            const QPointF b = route.points[i + 1];
            Stretch stretch;
            stretch.route = r;
            stretch.index = i;
            stretch.level = std::abs(a.y() - b.y()) < std::abs(a.x() - b.x());
            const auto along = [&](QPointF p) { return stretch.level ? p.x() : p.y(); };
            const auto across = [&](QPointF p) { return stretch.level ? p.y() : p.x(); };
            stretch.at = across(a);
            stretch.low = std::min(along(a), along(b));
            stretch.high = std::max(along(a), along(b));
            const bool ahead = along(a) < along(b);
            const auto turn = [&](QPointF p) { return across(p) < stretch.at ? -1 : 1; };
            const int first = i > 0 ? turn(route.points[i - 1]) : 0;
            const int last = i + 2 < route.points.size() ? turn(route.points[i + 2]) : 0;
            stretch.lowTurn = ahead ? first : last;
            stretch.highTurn = ahead ? last : first;
            stretch.travel = ahead == route.flipped ? -1 : 1;
            stretch.room
                = i > 0 && i + 1 < count ? roomOn(stretch.level ? ground.across : ground.down, stretch.at) : 16;
            if (i == 0)
                stretch.room = std::min(stretch.room, roomAtCard(route.from, stretch.level));
            if (i + 1 == count)
                stretch.room = std::min(stretch.room, roomAtCard(route.to, stretch.level));
            all.push_back(stretch);
        }
    }
    return all;
}

bool meet(const Stretch &a, const Stretch &b) { return a.low < b.high + corner && b.low < a.high + corner; }

bool isFree(const Stretch &stretch, double at, const RoutingGround &ground)
{
    const QRectF strip(stretch.low, at - wide, stretch.high - stretch.low, 2 * wide);
    return !ground.isBlocked(stretch.level ? strip : QRectF(strip.y(), strip.x(), strip.height(), strip.width()));
}

/// Places for stretches that all lie on top of each other, directly or by others between.
void spreadGroup(std::vector<Stretch *> &group, const RoutingGround &ground, double unit)
{
    std::sort(group.begin(), group.end(), [](const Stretch *a, const Stretch *b) { return a->key() < b->key(); });
    int last = 0;
    double room = apart * unit * double(group.size());
    for (size_t i = 0; i < group.size(); ++i) {
        group[i]->place = 0;
        for (size_t before = 0; before < i; ++before) {
            if (meet(*group[i], *group[before]))
                group[i]->place = std::max(group[i]->place, group[before]->place + 1);
        }
        last = std::max(last, group[i]->place);
        room = std::min(room, group[i]->room);
    }
    if (last == 0)
        return;
    for (const double share : {1.0, 0.6, 0.3}) {
        const double step = std::min(apart * unit, 2 * room / last) * share;
        const auto placed = [&](const Stretch &stretch) { return stretch.at + (stretch.place - last / 2.0) * step; };
        if (!std::all_of(
                group.begin(), group.end(), [&](const Stretch *each) { return isFree(*each, placed(*each), ground); }))
            continue;
        for (Stretch *stretch : group)
            stretch->moved = placed(*stretch) - stretch->at;
        return;
    }
}

}

void spreadApart(std::vector<Route> &routes, const RoutingGround &ground, double unit)
{
    std::vector<Stretch> all = stretchesOf(routes, ground);
    std::vector<Stretch *> order;
    for (Stretch &stretch : all)
        order.push_back(&stretch);
    std::sort(order.begin(), order.end(), [](const Stretch *a, const Stretch *b) {
        return std::tuple(a->level, std::round(a->at / together), a->low, a->route, a->index)
            < std::tuple(b->level, std::round(b->at / together), b->low, b->route, b->index);
    });
    for (size_t first = 0; first < order.size();) {
        std::vector<Stretch *> group {order[first]};
        double reach = order[first]->high;
        size_t after = first + 1;
        for (; after < order.size(); ++after) {
            const Stretch &next = *order[after];
            if (next.level != group.front()->level
                || std::round(next.at / together) != std::round(group.front()->at / together)
                || next.low >= reach + corner)
                break;
            group.push_back(order[after]);
            reach = std::max(reach, next.high);
        }
        if (group.size() > 1)
            spreadGroup(group, ground, unit);
        first = after;
    }
    for (const Stretch &stretch : all) {
        for (const size_t corner : {stretch.index, stretch.index + 1}) {
            QPointF &point = routes[stretch.route].points[corner];
            (stretch.level ? point.ry() : point.rx()) += stretch.moved;
        }
    }
}

}
