#pragma once

#include "base/result.h"
#include "store/value.h"

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace wend {

class Database;

/// A prepared statement, reset when it goes out of scope. Errors stay in the database (Database::failure) until asked, so that
/// a row of calls reads straight on.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *statement) : m_database(&database), m_statement(statement) { }
    Statement(Statement &&other) noexcept : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)) { }
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Parameters count from 1, as in SQLite.
    Statement &bind(int parameter, const Value &value);
    Statement &bindBlob(int parameter, const QByteArray &bytes);

    /// True while there is a row to read.
    bool next();
    /// For statements without rows: false where it failed.
    bool run();
    /// Ready to be bound and run again.
    void reset();

    Value value(int column) const; ///< columns count from 0
    qint64 integer(int column) const;
    double number(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;

private:
    Database *m_database;
    sqlite3_stmt *m_statement;
};

/// One connection to one SQLite file, by its C interface. Closes when destroyed. The first failure is kept until takeFailure().
class Database
{
public:
    enum class Open {
        Create,   ///< read and write, made if it is not there
        Existing, ///< read and write
        Hostile,  ///< read only, nothing of the file's own schema may run, limits on sizes and time
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Open how);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Statements are kept prepared, by their text.
    Statement prepare(const QByteArray &sql);
    /// One or several statements without parameters.
    bool execute(const QByteArray &sql);

    bool hasFailed() const { return m_failure.has_value(); }
    /// The first failure since the last call as an error; done where there was none.
    Result<void> takeFailure();
    void fail(int code, const QString &detail);

    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_path; }

private:
    Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) { }
    friend class Statement;

    sqlite3 *m_handle;
    QString m_path;
    std::unordered_map<std::string, sqlite3_stmt *> m_statements; ///< those not in use just now
    std::unordered_map<sqlite3_stmt *, std::string> m_texts;
    std::optional<Error> m_failure;
    std::unique_ptr<int> m_budget; ///< of a hostile file: what its statements may still cost
};

/// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<void> commit();

private:
    Database &m_database;
    bool m_open;
};

/// A sentence for what SQLite's error code means to a person; `path` is named in it.
QString sentenceFor(int sqliteCode, const QString &path);

}
