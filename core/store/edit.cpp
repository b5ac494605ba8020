#include "store/edit.h"

#include <cmath>

namespace wend {

std::optional<double> Edit::between(std::optional<double> before, std::optional<double> after)
{
    if (!before && !after)
        return 1;
    if (!after)
        return std::floor(*before) + 1 > *before ? std::optional(std::floor(*before) + 1) : std::nullopt;
    if (!before)
        return std::ceil(*after) - 1 < *after ? std::optional(std::ceil(*after) - 1) : std::nullopt;
    const double middle = *before + (*after - *before) / 2;
    return *before < middle && middle < *after ? std::optional(middle) : std::nullopt;
}

}
