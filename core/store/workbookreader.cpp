#include "store/workbookreader.h"

#include "base/regularfile.h"
#include "store/bulk.h"
#include "store/rowsql.h"
#include "store/schema.h"
#include "store/storedcolumns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace wend {

namespace {

constexpr int rowLimit = 1'000'000; // of one table; an honest workbook has a hundredth

QString say(const char *text, const QString &path)
{
    return QCoreApplication::translate("WorkbookFile", text).arg(QDir::toNativeSeparators(path));
}

Error damaged(const QString &path, const QString &detail) { return {sentenceFor(SQLITE_CORRUPT, path), detail, path}; }

/// What the database could not do: where the system is to blame, the file is not.
Error troubleOf(Database &file, const QString &path)
{
    const Error error = file.takeFailure().error();
    return error.isOfTheSystem ? Error {error.text, error.detail, path, true} : damaged(path, error.detail);
}

Result<void> checkBeforeOpening(const QString &path)
{
    if (const auto regular = checkRegularFile(path); !regular)
        return regular;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "“%1” may not be read. Ask whoever keeps the file to let you; nothing was changed."), path),
            file.errorString(), path};
    const QByteArray head = file.read(100);
    if (head.isEmpty())
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "“%1” is empty, so there is nothing to open. Look for an older copy of it."), path), {}, path};
    if (!head.startsWith(QByteArray("SQLite format 3", 16)))
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "“%1” is not a Wend workbook. Nothing was changed; to use numbers from it, import it into a workbook."), path),
            QStringLiteral("no SQLite header"), path};
    return {};
}

qint64 pragma(Database &database, const QByteArray &name)
{
    Statement statement = database.prepare("PRAGMA " + name);
    return statement.next() ? statement.integer(0) : -1;
}

Result<int> checkVersion(Database &file, const QString &path)
{
    const qint64 application = pragma(file, "application_id");
    const qint64 version = pragma(file, "user_version");
    if (file.hasFailed())
        return troubleOf(file, path);
    if (application != applicationId)
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "“%1” is a database of another program, not a Wend workbook. Nothing was changed."), path),
            QStringLiteral("application_id %1").arg(application), path};
    if (version > schemaVersion)
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "“%1” was made by a newer Wend (file version %2; this one reads up to %3). Nothing was changed; open it with the newer program."), path)
                          .arg(version)
                          .arg(schemaVersion),
            {}, path};
    if (version < 1)
        return damaged(path, QStringLiteral("user_version %1").arg(version));
    return int(version);
}

class Reader
{
public:
    /// `into` is null where the file is only looked through.
    Reader(Database &file, int version, Database *into, Tolerance tolerance)
        : m_file(file), m_version(version), m_into(into), m_tolerance(tolerance)
    {
    }

    // False where the reading is to end: the file is damaged and that is not to be tolerated, or the system refuses.
    template <class Row>
    bool readRows()
    {
        if (m_version < tableSince<Row>())
            return true;
        const QByteArrayList stored = storedColumns(m_file, RowTable<Row>::name);
        QByteArrayList names;
        std::vector<bool> has; // by column
        forEachColumn<Row>([&](const auto &column) {
            has.push_back(stored.contains(QByteArray(column.name)));
            if (has.back())
                names << column.name;
        });
        if (!names.contains("id"))
            return skip(QStringLiteral("table %1 is missing").arg(QLatin1String(RowTable<Row>::name)));

        Statement select = m_file.prepare("SELECT " + names.join(", ") + " FROM " + RowTable<Row>::name);
        std::optional<Statement> insert;
        if (m_into)
            insert.emplace(m_into->prepare(insertSql<Row>()));
        int count = 0;
        while (select.next()) {
            if (++count > rowLimit)
                return skip(QStringLiteral("table %1 has more than %2 rows").arg(QLatin1String(RowTable<Row>::name)).arg(rowLimit));
            Row row;
            int at = 0;
            size_t number = 0;
            bool good = true;
            forEachColumn<Row>([&](const auto &column) {
                if (has[number++])
                    good = fromValue(select.value(at++), row.*column.field) && good;
            });
            if (good && insert) {
                bindRow(*insert, row);
                good = insert->run();
            }
            if (!good && !skip(QStringLiteral("%1 %2").arg(QLatin1String(RowTable<Row>::name)).arg(row.id.value)))
                return false;
        }
        return checkRead(RowTable<Row>::name);
    }

    bool readBulk(const BulkTable &table)
    {
        const bool good = table.read(m_file, m_into, [this](const QString &what) { return skip(what); });
        return checkRead(table.name) && good;
    }

    // Salvage only: rows whose parents could not be read go too, references that lead nowhere are cleared.
    void dropOrphans()
    {
        forEachTable([&]<class Row>(Row *) {
            forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
                if (column.onRemove != OnRemove::Nothing)
                    dropOrphans(column);
            });
        });
    }

    QStringList remarks;
    std::optional<Error> systemTrouble; ///< of either side: nothing that can be tolerated
    QString trouble;                    ///< the first, for the report

private:
    template <class Row, class Parent>
    void dropOrphans(const RowColumn<Row, Id<Parent>> &column)
    {
        const QByteArray lost = QByteArray(" WHERE ") + column.name + " IS NOT NULL AND " + column.name + " NOT IN (SELECT id FROM " + RowTable<Parent>::name + ")";
        if (column.onRemove == OnRemove::SetNull)
            m_into->execute(QByteArray("UPDATE ") + RowTable<Row>::name + " SET " + column.name + " = NULL" + lost);
        else
            m_into->execute(QByteArray("DELETE FROM ") + RowTable<Row>::name + lost);
        if (const int count = sqlite3_changes(m_into->handle()))
            remarks << QStringLiteral("%1 × %2 without %3").arg(count).arg(QLatin1String(RowTable<Row>::name), QLatin1String(RowTable<Parent>::name));
    }
    template <class Row, class Field>
    void dropOrphans(const RowColumn<Row, Field> &)
    {
    }

    /// True where the reading may go on without `what`.
    bool skip(const QString &what)
    {
        QString detail = what;
        for (Database *side : {&m_file, m_into}) {
            if (!side || !side->hasFailed())
                continue;
            const auto failure = side->takeFailure();
            detail += QStringLiteral(": ") + failure.error().detail;
            if (failure.error().isOfTheSystem) {
                systemTrouble = failure.error();
                return false;
            }
        }
        remarks << detail;
        if (trouble.isEmpty())
            trouble = detail;
        return m_tolerance == Tolerance::Salvage;
    }

    bool checkRead(const char *table)
    {
        const bool failed = m_file.hasFailed() || (m_into && m_into->hasFailed());
        return !failed || skip(QLatin1String(table));
    }

    Database &m_file;
    int m_version;
    Database *m_into;
    Tolerance m_tolerance;
};

Result<void> checkWhole(Database &file, const QString &path)
{
    Statement check = file.prepare("PRAGMA quick_check(1)");
    const QString verdict = check.next() ? check.text(0) : QString();
    if (file.hasFailed())
        return troubleOf(file, path);
    if (verdict != QLatin1String("ok"))
        return file.couldNotRead() ? Error {sentenceFor(SQLITE_IOERR, path), verdict, path, true} : damaged(path, verdict);
    return {};
}

Result<void> holdsTogether(Database &database, const QString &path)
{
    Statement references = database.prepare("PRAGMA foreign_key_check");
    if (references.next())
        return damaged(path, QStringLiteral("foreign_key_check: ") + references.text(0));
    Statement count = database.prepare("SELECT count(*) FROM business");
    if (count.next() && count.integer(0) != 1)
        return damaged(path, QStringLiteral("business has not one row"));
    return database.hasFailed() ? Result<void>(troubleOf(database, path)) : Result<void>();
}

/// Takes the indexes off the tables; returns what makes them anew. Made over all rows at once they cost a fraction.
QByteArray takeIndexes(Database &database)
{
    QByteArrayList names;
    QByteArray made;
    {
        Statement select = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
        while (select.next()) {
            names << select.text(0).toUtf8();
            made += select.text(1).toUtf8() + ';';
        }
    }
    for (const QByteArray &name : names)
        database.execute("DROP INDEX " + name);
    return made;
}

struct OpenFile
{
    std::unique_ptr<Database> database;
    int version = 0;
};

Result<OpenFile> openStrangeFile(const QString &path, Tolerance tolerance)
{
    if (const auto good = checkBeforeOpening(path); !good)
        return good.error();
    auto file = Database::open(path, Database::Open::Hostile);
    if (!file)
        return file.error();
    const auto version = checkVersion(**file, path);
    if (!version)
        return version.error();
    if (const auto whole = checkWhole(**file, path); !whole && tolerance == Tolerance::Strict)
        return whole.error();
    return OpenFile {std::move(*file), *version};
}

bool readAll(Reader &reader)
{
    bool good = true;
    forEachTable([&]<class Row>(Row *) { good = good && reader.readRows<Row>(); });
    for (const BulkTable &table : bulkTables())
        good = good && reader.readBulk(table);
    return good;
}

}

Result<QStringList> readWorkbookFile(const QString &path, Database &into, Tolerance tolerance)
{
    const auto file = openStrangeFile(path, tolerance);
    if (!file)
        return file.error();
    Transaction transaction(into);
    Reader reader(*file->database, file->version, &into, tolerance);
    const QByteArray indexes = takeIndexes(into);
    const bool good = readAll(reader);
    if (reader.systemTrouble)
        return *reader.systemTrouble;
    if (!good)
        return damaged(path, reader.trouble);
    into.execute(indexes);
    if (tolerance == Tolerance::Salvage) {
        reader.dropOrphans();
        into.execute("DELETE FROM business WHERE id > (SELECT min(id) FROM business)");
    }
    if (const auto whole = holdsTogether(into, path); !whole)
        return whole.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return reader.remarks;
}

Result<void> checkWorkbookFile(const QString &path)
{
    const auto file = openStrangeFile(path, Tolerance::Strict);
    if (!file)
        return file.error();
    Reader reader(*file->database, file->version, nullptr, Tolerance::Strict);
    if (!readAll(reader))
        return reader.systemTrouble.value_or(damaged(path, reader.trouble));
    return holdsTogether(*file->database, path);
}

}
