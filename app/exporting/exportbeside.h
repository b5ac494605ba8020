#pragma once

#include "exchange/exportformats.h"

class QWidget;

namespace wend {

/// Writes maps of an open workbook to files by their endings, in another thread, with progress above `window` where it
/// takes longer than half a second. What is written is the workbook as it is at the call. Stopped, the file that was
/// being written is as it was before, and the outcome has no error.
ExportOutcome exportBeside(const Workbook &workbook, const std::vector<MapId> &maps, const QStringList &paths,
    const ExportOptions &options, QWidget *window);

}
