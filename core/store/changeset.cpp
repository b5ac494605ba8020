#include "store/changeset.h"

#include <sqlite3.h>

namespace wend {

namespace {

QByteArray taken(void *bytes, int size)
{
    const QByteArray copy(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

Error sessionError(int code)
{
    return {sentenceFor(code, {}), QStringLiteral("session: ") + QString::fromUtf8(sqlite3_errstr(code)), {}};
}

int refuseConflict(void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }

// Reads the values that stand in the changeset; an update carries only the columns that changed.
template <class Row>
void readChange(
    sqlite3_changeset_iter *iterator, int (*read)(sqlite3_changeset_iter *, int, sqlite3_value **), Row &row)
{
    int at = 0;
    forEachColumn<Row>([&](const auto &column) {
        sqlite3_value *value = nullptr;
        if (read(iterator, at++, &value) == SQLITE_OK && value)
            fromValue(valueOf(value), row.*column.field);
    });
}

template <class Row>
Change applyChange(sqlite3_changeset_iter *iterator, int operation, Model &model)
{
    Row row;
    if (operation == SQLITE_INSERT) {
        readChange(iterator, sqlite3changeset_new, row);
        return model.put(row);
    }
    readChange(iterator, sqlite3changeset_old, row); // the key always stands among the old values
    if (operation == SQLITE_DELETE)
        return model.remove(row.id);
    row = model.at(row.id);
    readChange(iterator, sqlite3changeset_new, row);
    return model.put(row);
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

Result<QByteArray> Recording::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    if (code != SQLITE_OK)
        return Error {sentenceFor(code, m_database.path()), QString::fromUtf8(sqlite3_errstr(code)), m_database.path()};
    return taken(bytes, size);
}

Result<QByteArray> inverted(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes);
    if (code != SQLITE_OK)
        return sessionError(code);
    return taken(bytes, size);
}

Result<void> applyToDatabase(const QByteArray &changeset, Database &database)
{
    const int code = sqlite3changeset_apply(database.handle(), int(changeset.size()),
        const_cast<char *>(changeset.constData()), nullptr, refuseConflict, nullptr);
    if (code != SQLITE_OK)
        return Error {
            sentenceFor(code, database.path()), QString::fromUtf8(sqlite3_errmsg(database.handle())), database.path()};
    return {};
}

Changes applyToModel(const QByteArray &changeset, Model &model)
{
    Changes changes;
    sqlite3_changeset_iter *iterator = nullptr;
    if (sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char *>(changeset.constData()))
        != SQLITE_OK)
        return changes;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
        forEachTable([&]<class Row>(Row *) {
            if (qstrcmp(table, RowTable<Row>::name) == 0)
                changes.push_back(applyChange<Row>(iterator, operation, model));
        });
    }
    sqlite3changeset_finalize(iterator);
    return changes;
}

}
