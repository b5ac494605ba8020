#pragma once

#include "store/database.h"
#include "store/losses.h"

namespace wend {

enum class Salvaged {
    File,        ///< a workbook's
    WorkingCopy, ///< one that nobody is at, without a log beside it. What its history takes away stays away; the
                 ///< history itself is not read.
};

/// Brings what can be read of a damaged workbook into a database that has our own tables and nothing in them
/// (createTables, createWorkingTables): bad values become those of a new row, missing parents get a stand-in, reading
/// goes on behind bad pages. What is there then holds together (brokenInvariants). The file is never written. Gives
/// what was lost; an error says that nothing could be read, or that the file is no workbook of ours, or what the system
/// refused, or that it was stopped: then `into` is as it was.
Result<Losses> salvageWorkbookFile(
    const QString &path, Database &into, Salvaged what = Salvaged::File, const GoOn &goOn = {});

}
