#pragma once

#include <optional>
#include <span>

namespace wend {

/// The mark that a dragged thing comes to rest at: the nearest one within `reach` of `value`, all in the same unit.
/// Empty where none is near. Gestures ask only while Alt is not held.
std::optional<double> snapTo(double value, std::span<const double> marks, double reach);

}
