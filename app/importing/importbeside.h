#pragma once

#include "edit/numbers.h"

class QWidget;

namespace wend {

/// importExport with its long part beside the window. Empty: the person stopped it, and nothing was imported.
std::optional<Result<void>> importBeside(
    QWidget *window, Workbook &workbook, const ImportFacts &facts, const std::vector<ImportPart> &parts);

}
