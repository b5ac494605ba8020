#pragma once

#include <QPainterPath>
#include <QPointF>
#include <optional>
#include <vector>

namespace wend {

/// A smooth curve through points that never goes beyond its points: the monotone piecewise cubic of F. N. Fritsch and
/// R. E. Carlson, SIAM J. Numer. Anal. 17 (1980). Points go from left to right; two at one x are joined by a straight
/// line.
class MonotoneCurve
{
public:
    explicit MonotoneCurve(std::vector<QPointF> points);

    QPainterPath path() const;
    /// Empty left of the first point and right of the last.
    std::optional<double> at(double x) const;

private:
    std::vector<QPointF> m_points;
    std::vector<double> m_slopes; ///< at each point
};

}
