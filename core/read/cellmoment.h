#pragma once

#include "read/table.h"

namespace wend {

/// The moment that a cell of a column of days tells, in seconds since a day long ago; midnight where it tells no time.
std::optional<qint64> momentOf(QStringView cell, const Column &column);

}
