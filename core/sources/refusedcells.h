#pragma once

#include "read/table.h"
#include "sources/understanding.h"

namespace wend {

/// The unreadable cell of a row, for the list of refusals.
RefusedRow refusedCell(const wend::Table &table, int tableIndex, int row, int column);
/// The same of a number that no workbook holds (model/storable.h), or whose sum with those before none does.
RefusedRow tooLargeCell(const wend::Table &table, int tableIndex, int row, int column);

/// Puts a row or cell into the list of refusals, which says so where it ends: of a file of ten million useless lines
/// nobody reads the list.
void addRefused(std::vector<RefusedRow> &list, RefusedRow refused);

}
