#pragma once

#include <vector>

namespace wend {

/// How high the bars of a funnel stand: true to the numbers where the smallest can then still be seen, else by their
/// cube root, which keeps their order and keeps zero at zero, so that 58 stands beside 48,200.
class HeightScale
{
public:
    /// `values` are 0 or more.
    explicit HeightScale(const std::vector<double> &values);
    /// False: heights grow more slowly than the numbers, and the chart must say so.
    bool isTrue() const { return m_true; }
    /// 0 to 1, the highest of the values being 1.
    double heightOf(double value) const;

private:
    double m_most = 0;
    bool m_true = true;
};

}
