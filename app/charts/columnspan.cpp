#include "charts/columnspan.h"

#include <algorithm>

namespace wend {

std::vector<ColumnSpan> evenSpans(size_t columns, double width)
{
    std::vector<ColumnSpan> even;
    const double each = width / double(std::max<size_t>(1, columns));
    for (size_t at = 0; at < columns; ++at)
        even.push_back({double(at) * each, each});
    return even;
}

}
