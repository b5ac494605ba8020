#pragma once

#include "base/goon.h"
#include "base/result.h"
#include "store/value.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace wend {

class Database;

/// A prepared statement, reset when it goes out of scope. Errors stay in the database (Database::failure) until asked,
/// so that a row of calls reads straight on.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *statement) : m_database(&database), m_statement(statement) { }
    Statement(Statement &&other) noexcept
        : m_database(other.m_database),
          m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Parameters count from 1, as in SQLite.
    Statement &bind(int parameter, const Value &value);
    Statement &bindBlob(int parameter, const QByteArray &bytes);
    /// What stands in a column of a row of another statement, also one of another database.
    Statement &bindColumn(int parameter, const Statement &row, int column);

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

/// One connection to one SQLite file, by its C interface. Closes when destroyed. The first failure is kept until
/// takeFailure(); where it is of the system, nothing is tried until then.
class Database
{
public:
    enum class Open {
        Create,   ///< read and write, made if it is not there, for its owner's eyes only
        Existing, ///< read and write
        Hostile,  ///< read only, nothing of the file's own schema may run, limits on sizes and time
    };

    /// Errors call it `name`, where its path means nothing to a person; else by its path.
    static Result<std::unique_ptr<Database>> open(const QString &path, Open how, const QString &name = {});
    ~Database();
    /// Closes, and opens a file that was moved to `path` in the same way: whoever holds this object goes on with it. No
    /// statement may be in use. `whileClosed` does the moving; where it fails, and says so, the old path is opened
    /// again.
    Result<void> move(const QString &path, const std::function<Result<void>()> &whileClosed);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Statements are kept prepared, by their text.
    Statement prepare(const QByteArray &sql);
    /// One or several statements without parameters.
    bool execute(const QByteArray &sql);

    bool hasFailed() const { return m_failure.has_value(); }
    /// The first failure since the last call as an error; done where there was none.
    Result<void> takeFailure();
    /// Before something that must not fail for what was only read earlier: the failure goes to the log.
    void forgetFailure();
    void fail(int code, const QString &detail);
    /// True where the system refused to read or write the file: then what SQLite says of its contents means nothing.
    bool couldNotRead() const;
    void fail(const Error &error);

    /// From now on whatever runs here asks from time to time, with the share that is done of reading the file so many
    /// times over. Once the answer is no, that statement and all after it fail, as by the system's fault: nobody takes
    /// the file for damaged.
    void setGoOn(const GoOn &goOn, int readings = 1);

    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_path; }
    void setName(const QString &name) { m_name = name; }
    QString name() const { return m_name; }

private:
    Database(sqlite3 *handle, QString path, QString name, Open how)
        : m_handle(handle),
          m_path(std::move(path)),
          m_name(std::move(name)),
          m_how(how)
    {
    }
    void close();
    static int mayGoOn(void *database);
    bool isGivenUp() const;
    friend class Statement;

    sqlite3 *m_handle;
    QString m_path;
    QString m_name;
    Open m_how;
    std::unordered_map<std::string, sqlite3_stmt *> m_statements; ///< those not in use just now
    std::unordered_map<sqlite3_stmt *, std::string> m_texts;
    std::optional<Error> m_failure;
    int m_budget = 0; ///< of a hostile file: what its statements may still cost
    GoOn m_goOn;
    double m_pages = 1; ///< that are read in all, while m_goOn is asked
    bool m_isStopped = false;
};

/// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    enum class For {
        Writing,
        Reading
    }; ///< reading: all is seen as it is at the first look, and nobody is kept from writing

    explicit Transaction(Database &database, For what = For::Writing);
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

/// Of work that a GoOn stopped: as by the system's fault, since it says nothing of what a file holds.
Error stopped(const QString &path);

/// True for what lies in the disk, the memory or another program (full, no answer, read-only, in use) and not in what
/// the file holds.
bool isOfTheSystem(int sqliteCode);

}
