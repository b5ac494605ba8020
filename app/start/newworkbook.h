#pragma once

#include "store/workbook.h"

namespace wend {

/// What the stages of a new map are called, in one of languages().
QStringList newStageNames(const QString &language);

/// Gives a new workbook its first map, to be filled by the person.
Result<void> fillEmpty(Workbook &workbook, const QString &language);

/// Gives a new workbook what a template holds, with the numbers of an example.
Result<void> fillWithTemplate(Workbook &workbook, const QString &id, const QString &language);

/// Gives a new workbook what a file holds, by its content: a workbook as JSON, a journey as a spreadsheet or in
/// Mermaid, or numbers. `remarks` gets what was not taken over.
Result<void> fillFromFile(Workbook &workbook, const QString &path, const QString &language, QStringList &remarks);

/// Gives a new workbook a map whose stages show the numbers of an export (CSV, XLSX…).
Result<void> fillFromExport(Workbook &workbook, const QString &path, const QString &language);

}
