#pragma once

#include <compare>

namespace wend {

/// Lengths on paper. Two types, so that a sheet in millimetres is never taken for one in points.
struct Points
{
    double value = 0; ///< 1/72 inch
    auto operator<=>(const Points &) const = default;
};

struct Millimetres
{
    double value = 0;
    auto operator<=>(const Millimetres &) const = default;
};

constexpr Points toPoints(Millimetres length) { return {length.value * 72.0 / 25.4}; }
constexpr Millimetres toMillimetres(Points length) { return {length.value * 25.4 / 72.0}; }

}
