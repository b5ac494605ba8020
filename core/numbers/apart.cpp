#include "numbers/apart.h"

#include <algorithm>
#include <cmath>

namespace wend {

double apartOf(double one, double other)
{
    const double larger = std::max(one, other);
    return larger > 0 ? std::abs(one - other) / larger : 0;
}

}
