#pragma once

#include "model/model.h"
#include "store/database.h"

#include <QStringList>
#include <functional>

namespace wend {

/// What a file looked like when Wend last read or wrote it, to notice that somebody else changed it.
struct FileStamp
{
    qint64 size = -1;
    qint64 time = 0; ///< of the last change, milliseconds since 1970
    QString hash;    ///< SHA-256, hex
};

/// Empty where the file is not there.
std::optional<FileStamp> stampOf(const QString &path);
/// Compares sizes and times first, and contents only where those differ.
bool isUnchanged(const QString &path, const FileStamp &stamp);

enum class Tolerance {
    Strict,  ///< a damaged file is refused
    Salvage, ///< what can be read is, the rest becomes remarks
};

/// Reads a strange file's rows into a database that has our own tables (createTables). The file is never written, nothing of
/// its own schema runs, every value is checked. Older files are thereby migrated: a column they do not have gets its default.
/// Returns remarks on what was left out (Salvage only); errors are sentences naming the file.
Result<QStringList> readWorkbookFile(const QString &path, Database &into, Tolerance tolerance = Tolerance::Strict);

/// Writes the rows of `from` into a compact file of its own, checks it, and renames it over `path`. Until the rename the old
/// file is whole; on any error it stays. `beforeReplacing` is told the new file's hash just before the rename, and its error
/// stops it.
Result<FileStamp> writeWorkbookFile(
    Database &from, const QString &path, const std::function<Result<void>(const QString &hash)> &beforeReplacing = {});

}
