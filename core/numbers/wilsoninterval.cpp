#include "numbers/wilsoninterval.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr double z = 1.959963984540054; ///< the 97.5 % point of the normal distribution

}

Interval wilsonInterval(double hits, double of)
{
    Q_ASSERT(of > 0 && hits >= 0 && hits <= of);
    const double share = hits / of;
    const double scale = 1 + z * z / of;
    const double middle = (share + z * z / (2 * of)) / scale;
    const double half = z / scale * std::sqrt(share * (1 - share) / of + z * z / (4 * of * of));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

Interval differenceInterval(double firstHits, double firstOf, double secondHits, double secondOf)
{
    const double first = firstHits / firstOf;
    const double second = secondHits / secondOf;
    const Interval a = wilsonInterval(firstHits, firstOf);
    const Interval b = wilsonInterval(secondHits, secondOf);
    const double below = std::hypot(first - a.low, b.high - second);
    const double above = std::hypot(a.high - first, second - b.low);
    return {first - second - below, first - second + above};
}

}
