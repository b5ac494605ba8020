#pragma once

#include "store/workbook.h"

namespace wend {

/// Puts the exports that come with an example into a workbook whose first maps are the template's, through the importer
/// like anyone's files, each bound to the stages the template names. Done at once where the template has none.
Result<void> importTemplateExports(Workbook &workbook, const QString &templateId);

}
