#pragma once

#include "store/changerecord.h"
#include "store/database.h"

#include <QByteArrayList>

struct sqlite3_session;

namespace wend {

/// Records what happens to the model's tables on one connection, by SQLite's session extension.
class Recording
{
public:
    explicit Recording(Database &database);
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    /// What happened until now; none where nothing did.
    Result<ChangeRecords> records();

private:
    Database &m_database;
    sqlite3_session *m_session = nullptr;
};

/// The columns of a table in their order, the id first; none where the table is not known.
using ColumnsOf = std::function<QByteArrayList(const QByteArray &table)>;

/// What stands in a changeset of SQLite's, which goes by the place of a column. Empty where it is damaged or does not
/// fit the columns.
std::optional<ChangeRecords> recordsOfChangeset(const QByteArray &changeset, const ColumnsOf &columnsOf);

}
