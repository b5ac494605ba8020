#pragma once

#include "read/table.h"

class QIODevice;

namespace wend {

/// A table as plain CSV: its headings and rows with the cells as they stood; totals are left out. Row by row, so that a
/// table of any size needs little memory. False where the device does not take it.
bool writePlainCsv(const Table &table, QIODevice &device);

}
