#pragma once

#include "read/table.h"

namespace wend {

/// A file that tells one thing line by line ("Total Recipients:","1,000") with those lines as one row under their keys;
/// nothing where it has none. Tables keep their places: the row stands in place of the first of them, the others are
/// empty. Where a key comes again (the combinations of a test) another row begins, named by its block; what stands only
/// once, such as the day, goes for every row.
std::optional<ReadFile> withKeyValuesAsRows(const ReadFile &file);

}
