#include "layout/pathlabels.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr double ends = 9;   ///< of a stretch, kept free for its corner or its arrow head
constexpr double stride = 9; ///< between two places that are tried

struct LabelStretch
{
    QPointF a, b;
    bool level() const { return std::abs(a.y() - b.y()) < std::abs(a.x() - b.x()); }
    double length() const { return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y()); }
    QPointF at(double share) const { return a + (b - a) * share; }
};

/// Level ones first, then the longest.
std::vector<LabelStretch> stretchesOf(const std::vector<QPointF> &route)
{
    std::vector<LabelStretch> stretches;
    for (size_t i = 0; i + 1 < route.size(); ++i)
        stretches.push_back({route[i], route[i + 1]});
    std::stable_sort(stretches.begin(), stretches.end(), [](const LabelStretch &a, const LabelStretch &b) {
        return a.level() != b.level() ? a.level() : a.length() > b.length();
    });
    return stretches;
}

QRectF around(QPointF centre, QSizeF size) { return {centre - QPointF(size.width(), size.height()) / 2, size}; }

/// Places on a stretch from its middle outwards.
std::vector<QPointF> placesOn(const LabelStretch &stretch, QSizeF label)
{
    const double spare = stretch.length() - (stretch.level() ? label.width() : label.height()) - 2 * ends;
    std::vector<QPointF> places;
    if (spare < 0)
        return places;
    places.push_back(stretch.at(0.5));
    for (double out = stride; out <= spare / 2; out += stride) {
        places.push_back(stretch.at(0.5 - out / stretch.length()));
        places.push_back(stretch.at(0.5 + out / stretch.length()));
    }
    return places;
}

bool crosses(const QRectF &rect, const std::vector<QPointF> &route)
{
    for (size_t i = 0; i + 1 < route.size(); ++i) {
        if (QRectF(route[i], route[i + 1]).normalized().adjusted(-1, -1, 1, 1).intersects(rect))
            return true;
    }
    return false;
}

class Placing
{
public:
    Placing(const std::vector<std::vector<QPointF>> &routes, const RoutingGround &ground)
        : m_routes(routes),
          m_ground(ground)
    {
    }

    QRectF place(const LabelWish &wish)
    {
        const std::vector<LabelStretch> stretches = stretchesOf(m_routes[wish.route]);
        for (const bool clear : {true, false}) {
            for (const LabelStretch &stretch : stretches) {
                for (const QPointF &at : placesOn(stretch, wish.size)) {
                    if (take(around(at, wish.size), wish, clear))
                        return m_taken.back();
                }
            }
        }
        // Beside the path, and at last wherever the gaps between lanes have room, the nearest first.
        for (const LabelStretch &stretch : stretches) {
            const double out = wish.size.height() / 2 + 2;
            for (const QPointF &aside : {QPointF(0, -out), QPointF(0, out), QPointF(wish.size.width() / 2 + 3, 0),
                     QPointF(-wish.size.width() / 2 - 3, 0)}) {
                if (take(around(stretch.at(0.5) + aside, wish.size), wish, false))
                    return m_taken.back();
            }
        }
        if (stretches.empty())
            return {};
        const QRectF below = pastTheCards(stretches.front().at(0.5), wish);
        return below.isNull() ? inAGap(stretches.front().at(0.5), wish) : below;
    }

private:
    bool take(const QRectF &rect, const LabelWish &wish, bool clear)
    {
        if (m_ground.isBlocked(rect))
            return false;
        for (const QRectF &other : m_taken) {
            if (other.intersects(rect))
                return false;
        }
        for (size_t other = 0; clear && other < m_routes.size(); ++other) {
            if (other != wish.route && crosses(rect, m_routes[other]))
                return false;
        }
        m_taken.push_back(rect);
        return true;
    }

    /// Straight below or above, of a path between two cards that stand side by side.
    QRectF pastTheCards(QPointF from, const LabelWish &wish)
    {
        constexpr double farthest = 5; // heights of the words
        for (double out = wish.size.height(); out <= farthest * wish.size.height(); out += 3) {
            for (const double y : {out, -out}) {
                if (take(around(from + QPointF(0, y), wish.size), wish, true))
                    return m_taken.back();
            }
        }
        return {};
    }

    QRectF inAGap(QPointF from, const LabelWish &wish)
    {
        std::vector<Street> gaps = m_ground.across;
        std::sort(gaps.begin(), gaps.end(),
            [&](const Street &a, const Street &b) { return std::abs(a.at - from.y()) < std::abs(b.at - from.y()); });
        for (const Street &gap : gaps) {
            for (int step = 0; step < 60; ++step) {
                const double x = from.x() + (step % 2 ? -1 : 1) * ((step + 1) / 2) * stride;
                if (take(around({x, gap.at}, wish.size), wish, false))
                    return m_taken.back();
            }
        }
        return {};
    }

    const std::vector<std::vector<QPointF>> &m_routes;
    const RoutingGround &m_ground;
    std::vector<QRectF> m_taken;
};

}

bool hasRoomFor(QSizeF label, const std::vector<QPointF> &route, const RoutingGround &ground)
{
    for (const LabelStretch &stretch : stretchesOf(route)) {
        for (const QPointF &at : placesOn(stretch, label)) {
            if (stretch.level() && !ground.isBlocked(around(at, label)))
                return true;
        }
    }
    return false;
}

std::vector<QRectF> placeLabels(
    const std::vector<LabelWish> &wishes, const std::vector<std::vector<QPointF>> &routes, const RoutingGround &ground)
{
    Placing placing(routes, ground);
    std::vector<QRectF> places;
    for (const LabelWish &wish : wishes)
        places.push_back(placing.place(wish));
    return places;
}

}
