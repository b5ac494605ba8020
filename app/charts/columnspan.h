#pragma once

#include <vector>

namespace wend {

/// Where a stage's column lies from left to right, in the pixels of whoever takes it.
struct ColumnSpan
{
    double left = 0;
    double width = 0;
    double centre() const { return left + width / 2; }
    double right() const { return left + width; }
    bool operator==(const ColumnSpan &) const = default;
};

/// Where nobody says: columns that share the width.
std::vector<ColumnSpan> evenSpans(size_t columns, double width);

}
