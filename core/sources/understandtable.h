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

/// "12,345.6" as people write it.
QString numberText(double value);

}
