#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>
#include <string>

namespace wend {

namespace {

constexpr int hostileLengthLimit = 64 << 20; // bytes in one text or row
constexpr int hostileInstructionBudget = 20'000; // callbacks, each after 1,000 virtual machine steps, for one statement's run

int countDown(void *left) { return --*static_cast<int *>(left) <= 0; }

void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, hostileLengthLimit);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_exec(handle, "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;", nullptr, nullptr, nullptr);
}

QByteArray uriOf(const QString &path)
{
    QByteArray encoded = QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/:");
    // "immutable" reads the file alone: no journal beside it is opened or made, even in a folder that cannot be written.
    return "file:" + (encoded.startsWith('/') ? encoded : '/' + encoded) + "?mode=ro&immutable=1";
}

}

QString sentenceFor(int sqliteCode, const QString &path)
{
    const auto say = [&](const char *text) {
        return QCoreApplication::translate("Database", text).arg(QDir::toNativeSeparators(path));
    };
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return say(QT_TRANSLATE_NOOP("Database", "The disk is full, so “%1” could not be written. Everything up to now is safe; free some space and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return say(QT_TRANSLATE_NOOP("Database", "“%1” cannot be written: it is read-only. Nothing was changed; choose another folder."));
    case SQLITE_CANTOPEN:
        return say(QT_TRANSLATE_NOOP("Database", "“%1” cannot be opened. Look whether the folder is there and may be used; nothing was changed."));
    case SQLITE_IOERR:
        return say(QT_TRANSLATE_NOOP("Database", "The disk with “%1” did not answer. Nothing was changed; look whether it is still connected and try again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(QT_TRANSLATE_NOOP("Database", "“%1” is in use by another program. Nothing was changed; close it there and try again."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return say(QT_TRANSLATE_NOOP("Database", "“%1” is damaged. Nothing was changed; “wend repair” saves what can be read into a new file."));
    default:
        return say(QT_TRANSLATE_NOOP("Database", "“%1” could not be used. Nothing was changed."));
    }
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    const std::string &text = m_database->m_texts.at(m_statement);
    if (!m_database->m_statements.try_emplace(text, m_statement).second) {
        m_database->m_texts.erase(m_statement);
        sqlite3_finalize(m_statement);
    }
}

Statement &Statement::bind(int parameter, const Value &value)
{
    if (m_statement)
        bindValue(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bindBlob(int parameter, const QByteArray &bytes)
{
    if (m_statement)
        sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

bool Statement::next()
{
    if (!m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database->fail(code, QString::fromUtf8(sqlite3_errmsg(m_database->m_handle)));
    return code == SQLITE_ROW;
}

bool Statement::run()
{
    if (!m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database->fail(code, QString::fromUtf8(sqlite3_errmsg(m_database->m_handle)));
    sqlite3_reset(m_statement);
    return code == SQLITE_DONE || code == SQLITE_ROW;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

Value Statement::value(int column) const { return columnValue(m_statement, column); }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::number(int column) const { return sqlite3_column_double(m_statement, column); }

QString Statement::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    return {static_cast<const char *>(sqlite3_column_blob(m_statement, column)), sqlite3_column_bytes(m_statement, column)};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Open how)
{
    const bool hostile = how == Open::Hostile;
    const QByteArray name = hostile ? uriOf(QFileInfo(path).absoluteFilePath()) : path.toUtf8();
    const int flags = hostile ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
                              : SQLITE_OPEN_READWRITE | (how == Open::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        const Error error {sentenceFor(code, path), QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)), path};
        sqlite3_close_v2(handle);
        return error;
    }
    std::unique_ptr<Database> database(new Database(handle, path));
    sqlite3_busy_timeout(handle, 2000);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (hostile) {
        harden(handle);
        // One budget for the whole connection: a file of honest size is read in a fraction of it.
        database->m_budget = std::make_unique<int>(hostileInstructionBudget + int(QFileInfo(path).size() / 512));
        sqlite3_progress_handler(handle, 1000, countDown, database->m_budget.get());
    } else {
        database->execute("PRAGMA foreign_keys=ON");
    }
    return database;
}

Database::~Database()
{
    for (const auto &[statement, text] : m_texts)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Statement Database::prepare(const QByteArray &sql)
{
    if (auto kept = m_statements.extract(sql.toStdString()))
        return {*this, kept.mapped()};
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        fail(code, QString::fromUtf8(sqlite3_errmsg(m_handle)) + QStringLiteral(" in ") + QString::fromUtf8(sql));
        return {*this, nullptr};
    }
    m_texts.emplace(statement, sql.toStdString());
    return {*this, statement};
}

bool Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, QString::fromUtf8(sqlite3_errmsg(m_handle)) + QStringLiteral(" in ") + QString::fromUtf8(sql.left(200)));
    return code == SQLITE_OK;
}

Result<void> Database::takeFailure()
{
    if (!m_failure)
        return {};
    return std::exchange(m_failure, std::nullopt).value();
}

void Database::fail(int code, const QString &detail)
{
    if (!m_failure)
        m_failure = Error {sentenceFor(code, m_path), detail, m_path};
}

Transaction::Transaction(Database &database) : m_database(database), m_open(database.execute("BEGIN IMMEDIATE")) { }

Transaction::~Transaction()
{
    // SQLite itself rolls back after some errors (a full disk): then there is nothing left to do.
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    if (!m_database.hasFailed() && m_database.execute("COMMIT"))
        m_open = false;
    return m_database.takeFailure();
}

}
