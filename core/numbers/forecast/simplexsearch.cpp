#include "numbers/forecast/simplexsearch.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

using Place = std::vector<double>;
using CostOf = std::function<double(const Place &)>;

constexpr double alike = 1e-7; ///< costs that differ by less, as a share, are the same

struct Corner
{
    Place place;
    double cost = 0;
};

class Simplex
{
public:
    Simplex(const CostOf &costOf, const Place &start, double step) : m_costOf(costOf)
    {
        add(start);
        for (size_t axis = 0; axis < start.size(); ++axis) {
            Place place = start;
            place[axis] += step;
            add(std::move(place));
        }
        sort();
    }

    int costs() const { return m_costs; }
    const Corner &best() const { return m_corners.front(); }
    bool isFlat() const { return m_corners.back().cost - best().cost <= alike * (std::abs(best().cost) + alike); }

    void step()
    {
        const Corner mirrored = beside(-1);
        if (mirrored.cost < best().cost) {
            const Corner further = beside(-2);
            replaceWorst(further.cost < mirrored.cost ? further : mirrored);
        } else if (mirrored.cost < m_corners[m_corners.size() - 2].cost) {
            replaceWorst(mirrored);
        } else {
            const Corner nearer = beside(mirrored.cost < m_corners.back().cost ? -0.5 : 0.5);
            if (nearer.cost < std::min(mirrored.cost, m_corners.back().cost))
                replaceWorst(nearer);
            else
                shrink();
        }
        sort();
    }

private:
    double costAt(const Place &place)
    {
        ++m_costs;
        return m_costOf(place);
    }
    void add(Place place)
    {
        const double cost = costAt(place);
        m_corners.push_back({std::move(place), cost});
    }

    /// On the line from the middle of the others to the worst corner: 1 is that corner, -1 its mirror image.
    Corner beside(double along)
    {
        const Place &worst = m_corners.back().place;
        Corner corner {Place(worst.size(), 0.0), 0};
        for (size_t axis = 0; axis < worst.size(); ++axis) {
            double middle = 0;
            for (size_t other = 0; other + 1 < m_corners.size(); ++other)
                middle += m_corners[other].place[axis] / double(worst.size());
            corner.place[axis] = middle + along * (worst[axis] - middle);
        }
        corner.cost = costAt(corner.place);
        return corner;
    }

    void replaceWorst(const Corner &corner) { m_corners.back() = corner; }

    void shrink()
    {
        for (size_t other = 1; other < m_corners.size(); ++other) {
            Corner &corner = m_corners[other];
            for (size_t axis = 0; axis < corner.place.size(); ++axis)
                corner.place[axis] = (corner.place[axis] + best().place[axis]) / 2;
            corner.cost = costAt(corner.place);
        }
    }

    void sort()
    {
        std::stable_sort(
            m_corners.begin(), m_corners.end(), [](const Corner &a, const Corner &b) { return a.cost < b.cost; });
    }

    const CostOf &m_costOf;
    std::vector<Corner> m_corners; ///< the best first
    int m_costs = 0;
};

}

std::vector<double> simplexSearch(const CostOf &cost, const std::vector<double> &start, double step, int mostCosts)
{
    Simplex simplex(cost, start, step);
    while (simplex.costs() < mostCosts && !simplex.isFlat())
        simplex.step();
    return simplex.best().place;
}

}
