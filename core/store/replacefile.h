#pragma once

#include "base/result.h"

namespace wend {

/// The file that a path leads to in the end: over symbolic links, also where the last one leads to nothing yet.
QString behindLinks(const QString &path);

/// Puts `fresh` in the place of `path` in one step that outlives a power cut. Both are in one folder. On an error,
/// which calls the file `name`, what was there is whole.
Result<void> replaceFile(const QString &fresh, const QString &path, const QString &name);

/// Removes a database with all that SQLite puts beside it.
void removeDatabase(const QString &path);

/// Whether an error number of the system says that the disk is full or a quota reached.
bool isOutOfSpace(int systemError);

}
