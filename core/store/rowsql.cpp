#include "store/rowsql.h"

namespace wend {

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
    static const QByteArray sql = QByteArray("INSERT INTO ") + RowTable<Row>::name + " (" + columnNames<Row>()
        + ") VALUES (?" + QByteArray(", ?").repeated(columnCount<Row> - 1) + ")";
    return sql;
}

template <class Row>
void bindRow(Statement &statement, const Row &row)
{
    int parameter = 0;
    forEachColumn<Row>([&](const auto &column) { statement.bind(++parameter, toValue(row.*column.field)); });
}

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

#define WEND_ROW_SQL(Row) \
    template const QByteArray &columnNames<Row>(); \
    template const QByteArray &insertSql<Row>(); \
    template void bindRow(Statement &, const Row &); \
    template bool readRow(const Statement &, Row &); \
    template QByteArray orderSql<Row>();
WEND_EACH_ROW(WEND_ROW_SQL)

}
