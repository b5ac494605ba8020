#pragma once

#include "sources/saidcolumns.h"

namespace wend {

/// Something that a column can be said to be, and how it is put.
struct ColumnChoice
{
    ColumnWord word;
    QString text;
    bool isNow = false; ///< it is taken for that
};

/// All that a column of a table can be, where the rows are of a kind. `currency` is that of the business, for money
/// whose currency nobody says; `language` that of the content.
std::vector<ColumnChoice> choicesFor(const wend::Table &table, int column, const ColumnRole &role, RowKind rows,
    const QString &currency, const QString &language);

/// What a column shows, in figures: its kind, from where to where its numbers go, how many are different, its first
/// words; and why it is not added up, where it is not.
QString factsOf(const wend::Table &table, int column, const ColumnRole &role, const SourceLibrary &library);

}
