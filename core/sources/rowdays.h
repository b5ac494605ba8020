#pragma once

#include "sources/columnroles.h"

namespace wend {

/// How many days a row of a table of numbers speaks of.
enum class RowDays { Whole, Day, Several, Week, Month, Quarter, Year };

/// `Whole` where no row tells its days: all are of the whole time that the file is about.
RowDays rowDaysOf(const wend::Table &table, const SourceDescription *source, const SourceLibrary &library);

}
