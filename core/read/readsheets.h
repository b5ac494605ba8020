#pragma once

#include "base/result.h"
#include "read/readoptions.h"
#include "read/sheet.h"

namespace wend {

/// All cells of a file as they stand, without looking for tables among them: the sheets of an XLSX or ODS, or the one
/// of a text (CSV, TSV; its name is empty). An error has one sentence.
Result<std::vector<Worksheet>> readSheets(const QString &path, const ReadOptions &said = {});

}
