#pragma once

#include "store/database.h"

#include <QStringList>

namespace wend {

enum class Tolerance {
    Strict,  ///< a damaged file is refused
    Salvage, ///< what can be read is, the rest becomes remarks
};

/// Reads a strange file's rows into a database that has our own tables (createTables, createWorkingTables). The file is never written, nothing
/// of its own schema runs, every value is checked. Older files are thereby migrated: a column they do not have gets its default.
/// Returns remarks on what was left out (Salvage only); errors are sentences naming the file.
Result<QStringList> readWorkbookFile(const QString &path, Database &into, Tolerance tolerance = Tolerance::Strict);

/// Reads it all in the same way and keeps nothing: done where readWorkbookFile would take it.
Result<void> checkWorkbookFile(const QString &path);

}
