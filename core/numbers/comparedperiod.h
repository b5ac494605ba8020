#pragma once

#include "model/series.h"

namespace wend {

/// The period of equal length right before; before whole months as many whole months.
Period sameLengthBefore(const Period &period);
/// The same days a year ago; whole months stay whole.
Period yearBefore(const Period &period);
/// What a map compares its reporting period with; invalid where it compares nothing.
Period comparedPeriod(const Map &map, const Period &reported);

}
