#include "store/database.h"

#include "store/logging.h"
#include "store/replacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <string>

namespace wend {

namespace {

constexpr int hostileLengthLimit = 64 << 20;     // bytes in one text or row
constexpr int stepsBetweenAsking = 1000;         // of SQLite's virtual machine
constexpr int hostileInstructionBudget = 20'000; // times that it is asked, for one statement's run

/// What the system last said of the database, of its journal or log, and of opening; 0 each where it said nothing.
std::array<int, 3> systemErrors(sqlite3 *handle)
{
    std::array<int, 3> errors {0, 0, sqlite3_system_errno(handle)};
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &errors[0]);
    sqlite3_file *journal = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal) == SQLITE_OK && journal
        && journal->pMethods)
        journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &errors[1]);
    return errors;
}

/// SQLite's code, where the system says more than it: a quota, or a full disk met while a file was made, grown or
/// synced. What it takes for damage behind a page that the disk did not give is the disk's.
int codeOf(sqlite3 *handle, int code)
{
    const int plain = code & 0xff;
    const bool isDamage = plain == SQLITE_CORRUPT || plain == SQLITE_NOTADB;
    if (!handle || (!isDamage && plain != SQLITE_IOERR && plain != SQLITE_CANTOPEN))
        return code;
    const std::array<int, 3> errors = systemErrors(handle);
    if (isDamage)
        return errors[0] || errors[1] ? SQLITE_IOERR : code;
    return std::any_of(errors.begin(), errors.end(), isOutOfSpace) ? SQLITE_FULL : code;
}

double pagesIn(sqlite3 *handle)
{
    sqlite3_stmt *count = nullptr;
    sqlite3_prepare_v2(handle, "PRAGMA page_count", -1, &count, nullptr);
    const double pages = sqlite3_step(count) == SQLITE_ROW ? sqlite3_column_double(count, 0) : 0;
    sqlite3_finalize(count);
    return pages;
}

double pagesReadOf(sqlite3 *handle)
{
    int read = 0;
    int most = 0;
    sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_MISS, &read, &most, 0);
    return read;
}

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
    // "immutable" reads the file alone: no journal beside it is opened or made, even in a folder that cannot be
    // written.
    return "file:" + (encoded.startsWith('/') ? encoded : '/' + encoded) + "?mode=ro&immutable=1";
}

}

QString sentenceFor(int sqliteCode, const QString &path)
{
    const auto sentence = [&](const char *text) {
        return QCoreApplication::translate("Database", text).arg(QDir::toNativeSeparators(path));
    };
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return sentence(QT_TRANSLATE_NOOP("Database",
            "The disk is full, so “%1” could not be written. Everything up to now is safe; free some space and try "
            "again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return sentence(QT_TRANSLATE_NOOP(
            "Database", "“%1” cannot be written: it is read-only. Nothing was changed; choose another folder."));
    case SQLITE_CANTOPEN:
        return sentence(QT_TRANSLATE_NOOP("Database",
            "“%1” cannot be opened. Look whether the folder is there and may be used; nothing was changed."));
    case SQLITE_NOMEM:
        return sentence(QT_TRANSLATE_NOOP("Database",
            "There is not enough memory for “%1”. Nothing was changed; close other programs and try again."));
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL: // the file system does not give the locks
        return sentence(QT_TRANSLATE_NOOP("Database",
            "The disk with “%1” did not answer. Nothing was changed; look whether it is still connected and try "
            "again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sentence(QT_TRANSLATE_NOOP(
            "Database", "“%1” is in use by another program. Nothing was changed; close it there and try again."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return sentence(QT_TRANSLATE_NOOP(
            "Database", "“%1” is damaged. It was not changed; repaired into a copy, it gives back what can be read."));
    default: return sentence(QT_TRANSLATE_NOOP("Database", "“%1” could not be used. Nothing was changed."));
    }
}

Error stopped(const QString &path)
{
    return {QCoreApplication::translate("Database", "This was stopped. Nothing was changed."),
        QStringLiteral("stopped"), path, true};
}

bool isOfTheSystem(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_NOMEM: return true;
    default: return false;
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

Statement &Statement::bindColumn(int parameter, const Statement &row, int column)
{
    if (m_statement)
        sqlite3_bind_value(m_statement, parameter, sqlite3_column_value(row.m_statement, column));
    return *this;
}

bool Statement::next()
{
    if (!m_statement || m_database->isGivenUp())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database->fail(code, QString::fromUtf8(sqlite3_errmsg(m_database->m_handle)));
    return code == SQLITE_ROW;
}

bool Statement::run()
{
    if (!m_statement || m_database->isGivenUp())
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
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
        sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    return {
        static_cast<const char *>(sqlite3_column_blob(m_statement, column)), sqlite3_column_bytes(m_statement, column)};
}

namespace {

Result<sqlite3 *> connect(const QString &path, Database::Open how, const QString &name)
{
    const bool hostile = how == Database::Open::Hostile;
    const QByteArray file = hostile ? uriOf(QFileInfo(path).absoluteFilePath()) : path.toUtf8();
    const int flags = hostile ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
                              : SQLITE_OPEN_READWRITE | (how == Database::Open::Create ? SQLITE_OPEN_CREATE : 0);
    if (how == Database::Open::Create && !QFileInfo::exists(path)) {
        // SQLite gives what it puts beside a file the permissions of the file.
        QFile fresh(path);
        if (fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    sqlite3 *handle = nullptr;
    const int code
        = sqlite3_open_v2(file.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK) {
        const Error error {sentenceFor(codeOf(handle, code), name),
            QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)), name, isOfTheSystem(code)};
        sqlite3_close_v2(handle);
        return error;
    }
    sqlite3_busy_timeout(handle, 2000);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return handle;
}

}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Open how, const QString &name)
{
    const QString called = name.isEmpty() ? path : name;
    const auto handle = connect(path, how, called);
    if (!handle)
        return handle.error();
    std::unique_ptr<Database> database(new Database(*handle, path, called, how));
    if (how == Open::Hostile) {
        harden(*handle);
        // One budget for the whole connection: a file of honest size is read in a fraction of it.
        database->m_budget = hostileInstructionBudget + int(QFileInfo(path).size() / 512);
        sqlite3_progress_handler(*handle, stepsBetweenAsking, mayGoOn, database.get());
    } else {
        database->execute("PRAGMA foreign_keys=ON");
    }
    return database;
}

Database::~Database() { close(); }

void Database::setGoOn(const GoOn &goOn, int readings)
{
    m_goOn = goOn;
    m_isStopped = false;
    m_pages = goOn.ask ? std::max(1.0, pagesReadOf(m_handle) + readings * pagesIn(m_handle)) : 1;
    const bool isAsked = goOn.ask || m_how == Open::Hostile;
    sqlite3_progress_handler(m_handle, isAsked ? stepsBetweenAsking : 0, isAsked ? mayGoOn : nullptr, this);
}

/// Called by SQLite while a statement runs; not 0 ends it.
int Database::mayGoOn(void *of)
{
    Database &database = *static_cast<Database *>(of);
    if (database.m_how == Open::Hostile && --database.m_budget <= 0)
        return 1;
    database.m_isStopped
        = database.m_isStopped || !database.m_goOn(std::min(1.0, pagesReadOf(database.m_handle) / database.m_pages));
    return database.m_isStopped;
}

void Database::close()
{
    for (const auto &[statement, text] : m_texts)
        sqlite3_finalize(statement);
    m_texts.clear();
    m_statements.clear();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Result<void> Database::move(const QString &path, const std::function<Result<void>()> &whileClosed)
{
    Q_ASSERT(m_how != Open::Hostile && m_statements.size() == m_texts.size());
    close();
    auto moved = whileClosed();
    const QString present = moved ? path : m_path;
    const auto handle = connect(present, Open::Existing, m_name);
    if (!handle) {
        fail(handle.error());
        return moved ? Result<void>(handle.error()) : moved;
    }
    m_handle = *handle;
    m_path = present;
    execute("PRAGMA foreign_keys=ON");
    return moved;
}

Statement Database::prepare(const QByteArray &sql)
{
    if (!m_handle)
        return {*this, nullptr}; // could not be opened again; its failure says so
    if (auto kept = m_statements.extract(sql.toStdString()))
        return {*this, kept.mapped()};
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        fail(code, QString::fromUtf8(sqlite3_errmsg(m_handle)) + QStringLiteral(" in ") + QString::fromUtf8(sql));
        return {*this, nullptr};
    }
    m_texts.emplace(statement, sql.toStdString());
    return {*this, statement};
}

/// Where the system refuses, each further statement may wait for seconds to be told the same.
bool Database::isGivenUp() const { return m_failure && m_failure->isOfTheSystem; }

bool Database::execute(const QByteArray &sql)
{
    if (!m_handle || isGivenUp())
        return false;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code,
            QString::fromUtf8(sqlite3_errmsg(m_handle)) + QStringLiteral(" in ") + QString::fromUtf8(sql.left(200)));
    return code == SQLITE_OK;
}

Result<void> Database::takeFailure()
{
    if (!m_failure)
        return {};
    return std::exchange(m_failure, std::nullopt).value();
}

bool Database::couldNotRead() const
{
    int error = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_LAST_ERRNO, &error) == SQLITE_OK && error != 0;
}

void Database::forgetFailure()
{
    if (m_failure)
        qCWarning(logStore) << m_name << std::exchange(m_failure, std::nullopt)->detail;
}

void Database::fail(int code, const QString &detail)
{
    if (m_failure)
        return;
    code = codeOf(m_handle, code);
    m_failure = m_isStopped ? stopped(m_name) : Error {sentenceFor(code, m_name), detail, m_name, isOfTheSystem(code)};
}

void Database::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

Transaction::Transaction(Database &database, For what)
    : m_database(database),
      m_open(database.execute(what == For::Writing ? "BEGIN IMMEDIATE" : "BEGIN"))
{
}

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
