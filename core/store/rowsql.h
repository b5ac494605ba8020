#pragma once

#include "model/columns.h"
#include "store/database.h"

// The statements that read and write whole rows, made from model/columns.h.

namespace wend {

template <class Row>
constexpr int columnCount = int(std::tuple_size_v<decltype(RowTable<Row>::columns)>);

/// "id, map, position, …"
template <class Row>
const QByteArray &columnNames()
{
    static const QByteArray names = [] {
        QByteArray list;
        forEachColumn<Row>([&](const auto &column) { list += QByteArray(list.isEmpty() ? "" : ", ") + column.name; });
        return list;
    }();
    return names;
}

template <class Row>
const QByteArray &insertSql()
{
    static const QByteArray sql = QByteArray("INSERT INTO ") + RowTable<Row>::name + " (" + columnNames<Row>() + ") VALUES (?"
        + QByteArray(", ?").repeated(columnCount<Row> - 1) + ")";
    return sql;
}

template <class Row>
void bindRow(Statement &statement, const Row &row)
{
    int parameter = 0;
    forEachColumn<Row>([&](const auto &column) { statement.bind(++parameter, toValue(row.*column.field)); });
}

/// Reads a row whose columns are selected in the description's order. False where a value cannot be what its column holds.
template <class Row>
bool readRow(const Statement &statement, Row &row)
{
    int at = 0;
    bool good = true;
    forEachColumn<Row>([&](const auto &column) { good = fromValue(statement.value(at++), row.*column.field) && good; });
    return good;
}

template <class Row>
QByteArray orderSql()
{
    QByteArray by;
    forEachColumn<Row>([&](const auto &column) {
        if (qstrcmp(column.name, "position") == 0 || (qstrcmp(column.name, "at") == 0 && by.isEmpty()))
            by = QByteArray(column.name) + ", ";
    });
    return " ORDER BY " + by + "id";
}

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

}
