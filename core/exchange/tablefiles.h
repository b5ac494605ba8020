#pragma once

#include "base/result.h"
#include "exchange/maptables.h"

namespace wend {

// Tables as files of their own, which replace what is there whole.

/// The tables stand below each other: behind the first each has a blank line and its name above it.
Result<void> writeTablesAsCsv(const QString &path, const std::vector<MapTable> &tables);

/// A sheet each, by its name in the book.
Result<void> writeTablesAsXlsx(
    const QString &path, const std::vector<std::pair<QString, MapTable>> &sheets, const QString &title);

}
