#pragma once

#include "sources/columnroles.h"

namespace wend {

/// In a wide table time stands in the headings: "Keyword; 2026-03-01; 2026-03-02", "Jan 2026 Sales, Feb 2026 Sales".
/// Its columns of one name become one metric with a column for each day, where no column of the table tells the rows'
/// day. Headings without a year are of the table's period, else of the twelve months up to `today`.
void joinDatedColumns(ColumnRoles &roles, const wend::Table &table, const SourceLibrary &library, QDate today);

/// Whether the heading of a column has a date.
bool hasDayInHeading(const wend::Column &column);

}
