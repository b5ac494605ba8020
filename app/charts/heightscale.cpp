#include "charts/heightscale.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr double seen = 0.08; // of the highest bar: what can still be told from nothing

}

HeightScale::HeightScale(const std::vector<double> &values)
{
    for (double value : values)
        m_most = std::max(m_most, value);
    m_true = std::none_of(
        values.begin(), values.end(), [this](double value) { return value > 0 && value < seen * m_most; });
}

double HeightScale::heightOf(double value) const
{
    if (m_most <= 0 || value <= 0)
        return 0;
    return m_true ? value / m_most : std::cbrt(value / m_most);
}

}
