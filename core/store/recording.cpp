#include "store/recording.h"

#include "store/rowsql.h"

#include <algorithm>
#include <sqlite3.h>

namespace wend {

namespace {

using ReadValue = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

/// Nothing where no value stands there: a changeset carries of an update only what is different.
std::optional<Value> readValue(sqlite3_changeset_iter *iterator, ReadValue read, int column)
{
    sqlite3_value *value = nullptr;
    return read(iterator, column, &value) == SQLITE_OK && value ? std::optional(valueOf(value)) : std::nullopt;
}

Change::What operationOf(int code)
{
    return code == SQLITE_INSERT ? Change::What::Inserted
        : code == SQLITE_DELETE  ? Change::What::Removed
                                 : Change::What::Updated;
}

/// The record that the iterator stands at; empty where it does not fit the columns.
std::optional<ChangeRecord> recordAt(sqlite3_changeset_iter *iterator, const ColumnsOf &columnsOf)
{
    const char *table = nullptr;
    int count = 0;
    int operation = 0;
    if (sqlite3changeset_op(iterator, &table, &count, &operation, nullptr) != SQLITE_OK)
        return std::nullopt;
    ChangeRecord record {table, 0, operationOf(operation), {}};
    const QByteArrayList columns = columnsOf(record.table);
    if (columns.isEmpty() || count != columns.size())
        return std::nullopt;
    // The key always stands among the old values, where there are any.
    const ReadValue readKey = operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old;
    const auto key = readValue(iterator, readKey, 0);
    const qint64 *id = key ? std::get_if<qint64>(&*key) : nullptr;
    if (!id)
        return std::nullopt;
    record.id = *id;
    for (int at = 1; at < count; ++at) {
        auto before = operation == SQLITE_INSERT ? std::nullopt : readValue(iterator, sqlite3changeset_old, at);
        auto after = operation == SQLITE_DELETE ? std::nullopt : readValue(iterator, sqlite3changeset_new, at);
        if (before || after)
            record.fields.push_back(
                {columns[at], std::move(before).value_or(Value()), std::move(after).value_or(Value())});
    }
    return record;
}

QByteArrayList presentColumns(const QByteArray &table)
{
    static const QHash<QByteArray, QByteArrayList> columns = [] {
        QHash<QByteArray, QByteArrayList> all;
        forEachTable([&]<class Row>(Row *) {
            QByteArrayList &names = all[RowTable<Row>::name];
            forEachColumn<Row>([&](const auto &column) { names << column.name; });
        });
        return all;
    }();
    return columns.value(table);
}

Error sessionError(int code, const Database &database)
{
    return {sentenceFor(code, database.name()), QStringLiteral("session: ") + QString::fromUtf8(sqlite3_errstr(code)),
        database.name(), isOfTheSystem(code)};
}

}

Recording::Recording(Database &database) : m_database(database)
{
    int code = sqlite3session_create(database.handle(), "main", &m_session);
    forEachTable([&]<class Row>(Row *) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(m_session, RowTable<Row>::name);
    });
    if (code != SQLITE_OK)
        database.fail(code, QStringLiteral("session could not be started"));
}

Recording::~Recording() { sqlite3session_delete(m_session); }

Result<ChangeRecords> Recording::records()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    if (code != SQLITE_OK)
        return sessionError(code, m_database);
    auto records = recordsOfChangeset(QByteArray::fromRawData(static_cast<const char *>(bytes), size), presentColumns);
    sqlite3_free(bytes);
    if (!records)
        return sessionError(SQLITE_CORRUPT, m_database);
    return std::move(*records);
}

std::optional<ChangeRecords> recordsOfChangeset(const QByteArray &changeset, const ColumnsOf &columnsOf)
{
    sqlite3_changeset_iter *iterator = nullptr;
    if (sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()))
        != SQLITE_OK)
        return std::nullopt;
    ChangeRecords records;
    int code = SQLITE_ROW;
    while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
        auto record = recordAt(iterator, columnsOf);
        if (!record)
            break;
        records.push_back(std::move(*record));
    }
    sqlite3changeset_finalize(iterator);
    return code == SQLITE_DONE ? std::optional(std::move(records)) : std::nullopt;
}

}
