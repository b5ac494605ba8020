#pragma once

#include "store/database.h"

namespace wend {

/// Reads a strange file's rows into a database that has our own tables (createTables, createWorkingTables). The file is
/// never written, nothing of its own schema runs, every value is checked: a damaged file is refused (store/salvage.h
/// reads what is left of it). Older files are thereby migrated: a column they do not have gets its default. Errors are
/// sentences naming the file.
Result<void> readWorkbookFile(const QString &path, Database &into, const GoOn &goOn = {});

/// Reads it all in the same way and keeps nothing: done where readWorkbookFile would take it.
Result<void> checkWorkbookFile(const QString &path, const GoOn &goOn = {});

}
