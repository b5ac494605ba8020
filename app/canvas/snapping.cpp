#include "canvas/snapping.h"

#include <cmath>

namespace wend {

std::optional<double> snapTo(double value, std::span<const double> marks, double reach)
{
    std::optional<double> nearest;
    for (const double mark : marks) {
        const double distance = std::abs(mark - value);
        if (distance <= reach && (!nearest || distance < std::abs(*nearest - value)))
            nearest = mark;
    }
    return nearest;
}

}
