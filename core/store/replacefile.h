#pragma once

#include "base/replacingfile.h"
#include "base/result.h"

namespace wend {

/// Puts `fresh` in the place of `path` in one step that outlives a power cut. Both are in one folder. On an error,
/// which calls the file `name`, what was there is whole.
Result<void> replaceFile(const QString &fresh, const QString &path, const QString &name);

/// Removes a database with all that SQLite puts beside it.
void removeDatabase(const QString &path);

}
