#include "layout/monotonecurve.h"

#include <cmath>

namespace wend {

namespace {

constexpr double sameX = 1e-6;

}

MonotoneCurve::MonotoneCurve(std::vector<QPointF> points) : m_points(std::move(points)), m_slopes(m_points.size(), 0.0)
{
    const size_t count = m_points.size();
    if (count < 2)
        return;
    std::vector<double> secants(count - 1, 0.0);
    for (size_t i = 0; i + 1 < count; ++i) {
        const double width = m_points[i + 1].x() - m_points[i].x();
        secants[i] = width > sameX ? (m_points[i + 1].y() - m_points[i].y()) / width : 0;
    }
    m_slopes.front() = secants.front();
    m_slopes.back() = secants.back();
    for (size_t i = 1; i + 1 < count; ++i)
        m_slopes[i] = secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
    // Their condition: (a, b) = slopes over secant within the circle of radius 3 keeps each piece monotone.
    for (size_t i = 0; i + 1 < count; ++i) {
        if (secants[i] == 0) {
            m_slopes[i] = m_slopes[i + 1] = 0;
            continue;
        }
        const double a = m_slopes[i] / secants[i];
        const double b = m_slopes[i + 1] / secants[i];
        const double square = a * a + b * b;
        if (square > 9) {
            const double shrink = 3 / std::sqrt(square);
            m_slopes[i] = shrink * a * secants[i];
            m_slopes[i + 1] = shrink * b * secants[i];
        }
    }
}

QPainterPath MonotoneCurve::path() const
{
    QPainterPath path;
    if (m_points.empty())
        return path;
    path.moveTo(m_points.front());
    for (size_t i = 0; i + 1 < m_points.size(); ++i) {
        const QPointF from = m_points[i];
        const QPointF to = m_points[i + 1];
        const double third = (to.x() - from.x()) / 3;
        if (third * 3 <= sameX)
            path.lineTo(to);
        else
            path.cubicTo(from + QPointF(third, third * m_slopes[i]), to - QPointF(third, third * m_slopes[i + 1]), to);
    }
    return path;
}

std::optional<double> MonotoneCurve::at(double x) const
{
    if (m_points.empty() || x < m_points.front().x() || x > m_points.back().x())
        return std::nullopt;
    size_t i = 0;
    while (i + 2 < m_points.size() && m_points[i + 1].x() < x)
        ++i;
    if (m_points.size() == 1)
        return m_points.front().y();
    const QPointF from = m_points[i];
    const QPointF to = m_points[i + 1];
    const double width = to.x() - from.x();
    if (width <= sameX)
        return to.y();
    const double t = (x - from.x()) / width;
    const double s = 1 - t;
    return s * s * (1 + 2 * t) * from.y() + t * t * (3 - 2 * t) * to.y()
        + t * s * width * (s * m_slopes[i] - t * m_slopes[i + 1]);
}

}
