#pragma once

#include "store/database.h"
#include "store/filestamp.h"

#include <functional>

namespace wend {

struct WrittenFile
{
    FileStamp stamp;
    QString save;    ///< the id of this save (store/lineage.h)
    qint64 step = 0; ///< of the working copy's history, the last one that is in it
};

/// Writes the rows of `from`, all as they are at one moment, into a compact file of its own, reads it back as the
/// reader will have to, and renames it over `path`, or over what a link there leads to. Until the rename the old file
/// is whole; on any error, or where it is stopped, it stays. `beforeReplacing` is told what was written just before the
/// rename, and its error prevents it.
Result<WrittenFile> writeWorkbookFile(Database &from, const QString &path,
    const std::function<Result<void>(const WrittenFile &)> &beforeReplacing = {}, const GoOn &goOn = {});

/// Removes what a save of this workbook left behind that was cut short. The caller holds the workbook's lock, so that
/// nobody is at it.
void sweepInterruptedSaves(const QString &path);

}
