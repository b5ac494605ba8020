#pragma once

#include "report/reportfile.h"

namespace wend {

class Workbook;

/// Writes the report of a map: its numbers as they are compared, and the findings that are open on `today`.
Result<ExportedFile> writeReportOf(
    Workbook &workbook, MapId map, const QString &path, const QDate &today, const CoursePainter *course);

}
