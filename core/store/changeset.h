#pragma once

#include "model/model.h"
#include "store/database.h"

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

    /// What happened until now; empty where nothing did.
    Result<QByteArray> changeset();

private:
    Database &m_database;
    sqlite3_session *m_session = nullptr;
};

Result<QByteArray> inverted(const QByteArray &changeset);

/// Applies a changeset to the database. Any conflict is an error: the history fits the rows or is not used.
Result<void> applyToDatabase(const QByteArray &changeset, Database &database);

/// The one way rows get into the model after loading: edits, undo and redo alike.
Changes applyToModel(const QByteArray &changeset, Model &model);

}
