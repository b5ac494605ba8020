#pragma once

#include "sources/tabledays.h"

namespace wend {

/// What one table says, its rows being numbers by day and dimension.
Understanding understandTable(
    const ReadFile &file, int table, const SourceDescription *source, const UnderstandOptions &options);

/// The same of a table whose rows are things that happened: orders, calls, answers.
Understanding understandEvents(
    const ReadFile &file, int table, const SourceDescription &source, const UnderstandOptions &options);

/// Source::recipe of a table that no description names: by its headings.
QString recipeByColumns(const wend::Table &table, const ColumnRoles &roles = {});

/// The unreadable cell of a row, for the list of refusals.
RefusedRow refusedCell(const wend::Table &table, int tableIndex, int row, int column);
/// The same of a number that no workbook holds (model/storable.h), or whose sum with those before none does.
RefusedRow tooLargeCell(const wend::Table &table, int tableIndex, int row, int column);

/// Puts a row or cell into the list of refusals, which says so where it ends: of a file of ten million useless lines
/// nobody reads the list.
void addRefused(std::vector<RefusedRow> &list, RefusedRow refused);

/// "12,345.6" as people write it.
QString numberText(double value);

}
