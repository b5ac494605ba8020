#include "store/schema.h"

#include "store/bulk.h"
#include "store/columnbounds.h"
#include "store/history.h"
#include "store/rowsql.h"

namespace wend {

namespace {

// What neither the columns' types nor their bounds say.
template <class Row>
constexpr const char *checks = "";
template <>
constexpr const char *checks<Map> = ", CHECK (period_from <= period_to)";
template <>
constexpr const char *checks<Stage> = ", CHECK (parent <> id)";
template <>
constexpr const char *checks<Path> = ", CHECK (from_card <> to_card)";
template <>
constexpr const char *checks<Metric> = ", UNIQUE (source, key)";
template <>
constexpr const char *checks<MapPersona> = ", UNIQUE (map, persona)";
template <>
constexpr const char *checks<Target> = ", CHECK ((metric IS NULL) <> (stage IS NULL))";
template <>
constexpr const char *checks<Binding> = ", UNIQUE (stage, card, metric)";

template <class Row, class Field>
QByteArray checkOf(const ColumnBounds<Row, Field> &bounds)
{
    const QByteArray least = QByteArray::number(bounds.least);
    const QByteArray range = bounds.most != unbounded ? " BETWEEN " + least + " AND " + QByteArray::number(bounds.most)
                                                      : (bounds.isAbove ? " > " : " >= ") + least;
    return QByteArray(", CHECK (") + columnName(bounds.field) + range + ')';
}

template <class Field>
struct IsId : std::false_type
{
};
template <class Row>
struct IsId<Id<Row>> : std::true_type
{
    using Of = Row;
};
template <class Field>
struct IsOptional : std::false_type
{
};
template <class Field>
struct IsOptional<std::optional<Field>> : std::true_type
{
    using Of = Field;
};

template <class Field>
QByteArray typeOf(const char *name)
{
    if constexpr (IsOptional<Field>::value)
        return typeOf<typename IsOptional<Field>::Of>(name).replace(" NOT NULL", "");
    else if constexpr (std::is_same_v<Field, bool>)
        return QByteArray("INTEGER NOT NULL CHECK (") + name + " IN (0, 1))";
    else if constexpr (std::is_same_v<Field, int>)
        return "INTEGER NOT NULL";
    else if constexpr (std::is_same_v<Field, double>)
        return "REAL NOT NULL";
    else if constexpr (std::is_same_v<Field, QString>)
        return "TEXT NOT NULL";
    else if constexpr (std::is_same_v<Field, QByteArray>)
        return "BLOB NOT NULL";
    else if constexpr (std::is_enum_v<Field>) {
        QByteArray words;
        for (const auto &[value, word] : EnumWords<Field>::list)
            words += QByteArray(words.isEmpty() ? "'" : ", '") + word + "'";
        return QByteArray("TEXT NOT NULL CHECK (") + name + " IN (" + words + "))";
    } else {
        return "TEXT"; // colours, dates, moments
    }
}

template <class Row, class Field>
QByteArray definitionOf(const RowColumn<Row, Field> &column)
{
    QByteArray text = column.name;
    if constexpr (std::is_same_v<Field, Id<Row>>) {
        if (qstrcmp(column.name, "id") == 0)
            return text + " INTEGER PRIMARY KEY CHECK (id > 0)";
    }
    if constexpr (IsId<Field>::value) {
        text += " INTEGER";
        if (column.onRemove == OnRemove::RemoveToo)
            text += " NOT NULL";
        // Deferred: an edit may pass through states that do not hold together, its end may not.
        return text + " REFERENCES " + RowTable<typename IsId<Field>::Of>::name + "(id) DEFERRABLE INITIALLY DEFERRED";
    } else {
        return text + ' ' + typeOf<Field>(column.name);
    }
}

template <class Row>
QByteArray tableSql()
{
    const QByteArray table = RowTable<Row>::name;
    QByteArray definitions;
    QByteArray indexes;
    forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
        definitions += (definitions.isEmpty() ? "\n    " : ",\n    ") + definitionOf(column);
        if (IsId<Field>::value && column.onRemove != OnRemove::Nothing)
            indexes += "CREATE INDEX " + table + "_by_" + column.name + " ON " + table + "(" + column.name + ");\n";
    });
    forEachBounds<Row>([&](const auto &bounds) { definitions += checkOf(bounds); });
    return "CREATE TABLE " + table + " (" + definitions + checks<Row> + "\n) STRICT;\n" + indexes;
}

}

bool createTables(Database &database)
{
    QByteArray sql;
    forEachTable([&]<class Row>(Row *) { sql += tableSql<Row>(); });
    sql += "PRAGMA application_id=" + QByteArray::number(applicationId)
        + ";PRAGMA user_version=" + QByteArray::number(schemaVersion) + ";";
    bool made = database.execute(sql);
    for (const BulkTable &table : bulkTables())
        made = made && table.create(database);
    return made;
}

bool refusesAsOurs(Database &database)
{
    bool same = true;
    forEachTable([&]<class Row>(Row *) {
        Statement made = database.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
        made.bind(1, QString::fromLatin1(RowTable<Row>::name));
        same = same && made.next() && tableSql<Row>().startsWith(made.text(0).toUtf8() + ';');
    });
    return same;
}

bool createWorkingTables(Database &database)
{
    for (const BulkTable &table : bulkTables()) {
        if (table.createDerived && !table.createDerived(database))
            return false;
    }
    return createHistoryTables(database) && database.execute(R"(
CREATE TABLE working_copy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    origin TEXT NOT NULL,        -- the file it came from and is saved to; empty: never saved
    origin_size INTEGER NOT NULL,
    origin_time INTEGER NOT NULL, -- milliseconds since 1970, of the file's last change
    origin_hash TEXT NOT NULL,   -- SHA-256 of the file, hex
    saved_step INTEGER NOT NULL, -- the last done history id when it was last saved; -1: changed since in another way
    saving_hash TEXT NOT NULL,   -- of a save that was about to replace the file: after a crash in between the file is known by it
    saving_step INTEGER NOT NULL,
    changed TEXT NOT NULL        -- UTC
) STRICT;
INSERT INTO working_copy VALUES (1, '', 0, 0, '', 0, '', 0, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
)");
}

}
