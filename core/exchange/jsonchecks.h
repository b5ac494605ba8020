#pragma once

#include "model/columns.h"

namespace wend {

template <class Rows>
struct RowListsOf;
template <class... Row>
struct RowListsOf<std::tuple<Row...>>
{
    using Type = std::tuple<std::vector<Row>...>;
};
/// The rows of a file, a list a table.
using RowLists = RowListsOf<AllRows>::Type;

/// What cannot be in a workbook, in words of the interface that name the row and the field: two equal ids, a reference
/// that leads nowhere or is missing, a number beyond its bounds. Empty where all is well.
QString troubleAmong(const RowLists &rows);

/// “the severity of the card “Order form” (card, entry 3) cannot be read”
QString unreadableField(const QByteArray &table, qsizetype entry, const QString &name, const QByteArray &field);

/// Of what the tables still refuse; `detail` is SQLite's.
QString refusedByTables(const QString &detail);

}
