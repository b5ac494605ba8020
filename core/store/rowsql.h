#pragma once

#include "model/columns.h"
#include "store/database.h"

// The statements that read and write whole rows, made from model/columns.h.

namespace wend {

template <class Row>
constexpr int columnCount = int(std::tuple_size_v<decltype(RowTable<Row>::columns)>);

/// "id, map, position, …"
template <class Row>
const QByteArray &columnNames();

template <class Row>
const QByteArray &insertSql();

template <class Row>
void bindRow(Statement &statement, const Row &row);

/// Reads a row whose columns are selected in the description's order. False where a value cannot be what its column
/// holds.
template <class Row>
bool readRow(const Statement &statement, Row &row);

/// " ORDER BY …": as siblings stand, by their position or time, then by id.
template <class Row>
QByteArray orderSql();

/// The name of the column that stores a field.
template <class Row, class Field>
const char *columnName(Field Row::*field)
{
    const char *name = nullptr;
    forEachColumn<Row>([&]<class Other>(const RowColumn<Row, Other> &column) {
        if constexpr (std::is_same_v<Other, Field>) {
            if (column.field == field)
                name = column.name;
        }
    });
    Q_ASSERT(name);
    return name;
}

/// Reads the whole table into `each(row)`. False where a row is damaged.
template <class Row, class Each>
bool readTable(Database &database, Each &&each)
{
    Statement statement = database.prepare("SELECT " + columnNames<Row>() + " FROM " + RowTable<Row>::name);
    bool good = true;
    while (statement.next()) {
        Row row;
        if (readRow(statement, row))
            each(row);
        else
            good = false;
    }
    return good && !database.hasFailed();
}

#define WEND_ROW_SQL(Row) \
    extern template const QByteArray &columnNames<Row>(); \
    extern template const QByteArray &insertSql<Row>(); \
    extern template void bindRow(Statement &, const Row &); \
    extern template bool readRow(const Statement &, Row &); \
    extern template QByteArray orderSql<Row>();
WEND_EACH_ROW(WEND_ROW_SQL) // compiled once, in rowsql.cpp
#undef WEND_ROW_SQL

}
