#pragma once

#include "read/filekind.h"
#include "read/readoptions.h"

namespace wend {

/// Whether a file of this kind holds tables inside: a spreadsheet, a ZIP, a page with tables.
bool isContainer(FileKind kind);

/// All tables of a container in one file: those of each sheet, of each member of a ZIP. A member that is no table is
/// told in a remark. An error has one sentence: locked, damaged, too large, without any table.
Result<ReadFile> readContainer(
    const QByteArray &bytes, FileKind kind, const QString &fileName, const ReadOptions &said);

}
