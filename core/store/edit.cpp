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

/// A column that points at rows of a table, and what becomes of its own row when the one it points at goes.
struct Reference
{
    const char *to;
    QByteArray pointingSql; ///< the rows that point at one, in their order
    QByteArray clearSql;    ///< empty: the row goes too
    void (*removeRow)(Edit &edit, qint64 id);
};

template <class Row, class To>
void addReference(std::vector<Reference> &all, const RowColumn<Row, Id<To>> &column)
{
    if (column.onRemove == OnRemove::Nothing)
        return;
    const QByteArray table = RowTable<Row>::name;
    const QByteArray name = column.name;
    all.push_back({RowTable<To>::name, "SELECT id FROM " + table + " WHERE " + name + " = ?" + orderSql<Row>(),
        column.onRemove == OnRemove::SetNull ? "UPDATE " + table + " SET " + name + " = NULL WHERE id = ?"
                                             : QByteArray(),
        [](Edit &edit, qint64 id) { edit.remove(Id<Row> {id}); }});
}
template <class Row, class Field>
void addReference(std::vector<Reference> &, const RowColumn<Row, Field> &)
{
}

// A list, walked at run time: written out for each pair of tables it took the compiler a minute.
const std::vector<Reference> &references()
{
    static const std::vector<Reference> all = [] {
        std::vector<Reference> made;
        forEachTable(
            [&]<class Row>(Row *) { forEachColumn<Row>([&](const auto &column) { addReference(made, column); }); });
        return made;
    }();
    return all;
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
    bool fits = true;
    forEachColumn<Row>([&](const auto &column) { fits = accepts(row.*column.field) && fits; });
    if (!fits)
        return;
    QByteArray columns = columnNames<Row>();
    Statement statement = m_database.prepare(
        QByteArray("UPDATE ") + RowTable<Row>::name + " SET " + columns.replace(", ", " = ?, ") + " = ? WHERE id = ?");
    bindRow(statement, row);
    statement.bind(columnCount<Row> + 1, row.id.value).run();
}

template <class Row>
void Edit::remove(Id<Row> id)
{
    // Before what depends on it, so that rows which depend on each other come to an end.
    m_database.prepare(QByteArray("DELETE FROM ") + RowTable<Row>::name + " WHERE id = ?").bind(1, id.value).run();
    for (const Reference &reference : references()) {
        if (qstrcmp(reference.to, RowTable<Row>::name) != 0)
            continue;
        std::vector<qint64> pointing;
        {
            Statement select = m_database.prepare(reference.pointingSql);
            select.bind(1, id.value);
            while (select.next())
                pointing.push_back(select.integer(0));
        }
        for (const qint64 child : pointing) {
            if (reference.clearSql.isEmpty())
                reference.removeRow(*this, child);
            else
                m_database.prepare(reference.clearSql).bind(1, child).run();
        }
    }
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
