#pragma once

#include "store/workbook.h"

namespace wend {

/// What the stages of a new map are called, in one of languages().
QStringList newStageNames(const QString &language);

/// Gives a new workbook its first map, to be filled by the person.
Result<void> fillEmpty(Workbook &workbook, const QString &language);

/// Gives a new workbook what a template holds, with the numbers of an example.
Result<void> fillWithTemplate(Workbook &workbook, const QString &id, const QString &language);

/// Gives a new workbook a map whose stages show the numbers of an export (CSV, XLSX…).
Result<void> fillFromExport(Workbook &workbook, const QString &path, const QString &language);

}
