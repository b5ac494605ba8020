#include "store/edit.h"

#include <QCoreApplication>
#include <cmath>

namespace wend {

namespace {

// " WHERE map IS … AND parent IS …", with parameters.
template <class Row>
QByteArray groupSql()
{
    return std::apply(
        [](auto... member) {
            QByteArray sql;
            ((sql += QByteArray(sql.isEmpty() ? " WHERE " : " AND ") + columnName(member) + " IS nullif(?, 0)"), ...);
            return sql;
        },
        RowTable<Row>::groupBy);
}

}

template <class Row>
Id<Row> Edit::insert(Row row)
{
    if (!row.id)
        row.id = m_ids.next<Row>();
    bool fits = true;
    forEachColumn<Row>([&](const auto &column) { fits = accepts(row.*column.field) && fits; });
    if (!fits)
        return row.id;
    Statement statement = m_database.prepare(insertSql<Row>());
    bindRow(statement, row);
    statement.run();
    return row.id;
}

template <class Row>
void Edit::replace(const Row &row)
{
    forEachColumn<Row>([&](const auto &column) {
        if (qstrcmp(column.name, "id") != 0)
            set(row.id, column.field, row.*column.field);
    });
}

template <class Row>
void Edit::remove(Id<Row> id)
{
    // Before what depends on it, so that rows which depend on each other come to an end.
    m_database.prepare(QByteArray("DELETE FROM ") + RowTable<Row>::name + " WHERE id = ?").bind(1, id.value).run();
    forEachTable([&]<class Child>(Child *) {
        forEachColumn<Child>([&]<class Field>(const RowColumn<Child, Field> &column) {
            if constexpr (std::is_same_v<Field, Id<Row>>) {
                if (column.onRemove == OnRemove::SetNull) {
                    for (Id<Child> child : where(column.field, id))
                        set(child, column.field, Id<Row> {});
                } else if (column.onRemove != OnRemove::Nothing) {
                    for (Id<Child> child : where(column.field, id))
                        remove(child);
                }
            }
        });
    });
}

template <class Row>
std::optional<Row> Edit::row(Id<Row> id)
{
    Statement statement
        = m_database.prepare("SELECT " + columnNames<Row>() + " FROM " + RowTable<Row>::name + " WHERE id = ?");
    statement.bind(1, id.value);
    Row row;
    if (!statement.next() || !readRow(statement, row))
        return std::nullopt;
    return row;
}

template <class Row>
std::vector<Row> Edit::group(Group group)
{
    Statement statement = m_database.prepare(
        "SELECT " + columnNames<Row>() + " FROM " + RowTable<Row>::name + groupSql<Row>() + orderSql<Row>());
    statement.bind(1, group.first).bind(2, group.second);
    std::vector<Row> rows;
    while (statement.next())
        readRow(statement, rows.emplace_back());
    return rows;
}

void Edit::refuse(const Value &value)
{
    const QString *text = std::get_if<QString>(&value);
    const auto sentence = [&] {
        if (text && text->size() > mostTextBytes / 3)
            return QCoreApplication::translate("Edit",
                "This text is longer than %1 MB. Nothing was changed; keep a part of it, or a link to the document.")
                .arg(mostTextBytes >> 20);
        if (std::holds_alternative<QByteArray>(value))
            return QCoreApplication::translate(
                "Edit", "This picture is larger than %1 MB. Nothing was changed; make it smaller and try again.")
                .arg(mostPictureBytes >> 20);
        if (std::holds_alternative<double>(value))
            return QCoreApplication::translate("Edit", "This number is too large. Nothing was changed.");
        return QCoreApplication::translate(
            "Edit", "This day is not of the years 1 to 9999. Nothing was changed; type another day.");
    };
    m_database.fail({sentence(), QStringLiteral("not storable"), {}});
}

std::optional<double> Edit::between(std::optional<double> before, std::optional<double> after)
{
    if (!before && !after)
        return 1;
    if (!after)
        return std::floor(*before) + 1 > *before ? std::optional(std::floor(*before) + 1) : std::nullopt;
    if (!before)
        return std::ceil(*after) - 1 < *after ? std::optional(std::ceil(*after) - 1) : std::nullopt;
    const double middle = *before + (*after - *before) / 2;
    return *before < middle && middle < *after ? std::optional(middle) : std::nullopt;
}

#define WEND_EDIT_OF(Row) \
    template Id<Row> Edit::insert(Row); \
    template void Edit::replace(const Row &); \
    template void Edit::remove(Id<Row>); \
    template std::optional<Row> Edit::row(Id<Row>); \
    template std::vector<Row> Edit::group(Group);
WEND_EACH_ROW(WEND_EDIT_OF)

}
