#include "store/workbookfile.h"

#include "store/rowsql.h"
#include "store/refusals.h"
#include "store/samples.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <filesystem>
#include <sqlite3.h>

namespace wend {

namespace {

constexpr int rowLimit = 1'000'000; // of one table; an honest workbook has a hundredth

QString say(const char *text, const QString &path)
{
    return QCoreApplication::translate("WorkbookFile", text).arg(QDir::toNativeSeparators(path));
}

Error damaged(const QString &path, const QString &detail) { return {sentenceFor(SQLITE_CORRUPT, path), detail, path}; }

Result<void> checkBeforeOpening(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "There is no file “%1”. Look whether it was moved or renamed."), path), {}, path};
    if (info.isDir())
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "“%1” is a folder, not a workbook. Choose a file that ends in .wend."), path), {}, path};
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
    if (const auto read = file.takeFailure(); !read)
        return damaged(path, read.error().detail);
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

// The columns that a strange file really stores, for a table that is really a table. Virtual tables, views and generated columns
// could run code or never end: they count as not there.
QByteArrayList storedColumns(Database &file, const QByteArray &table)
{
    {
        Statement schema = file.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
        schema.bind(1, QString::fromLatin1(table));
        if (!schema.next() || !schema.text(0).startsWith(QLatin1String("CREATE TABLE"), Qt::CaseInsensitive))
            return {};
    }
    QByteArrayList names;
    Statement columns = file.prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0");
    columns.bind(1, QString::fromLatin1(table));
    while (columns.next())
        names << columns.text(0).toUtf8();
    return names;
}

class Reader
{
public:
    Reader(Database &file, int version, Database &into, Tolerance tolerance)
        : m_file(file), m_version(version), m_into(into), m_tolerance(tolerance)
    {
    }

    // False where the file is damaged and that is not to be tolerated.
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
        Statement insert = m_into.prepare(insertSql<Row>());
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
            if (good) {
                bindRow(insert, row);
                good = insert.run();
            }
            if (!good && !skipRow(RowTable<Row>::name, row.id.value))
                return false;
        }
        return checkRead(RowTable<Row>::name);
    }

    bool readSamples()
    {
        const bool good = readSamplesFrom(m_file, m_into, [this](const QString &what) { return skip(what); });
        return checkRead("sample_block") && good;
    }

    bool readRefusals()
    {
        const bool good = readRefusalsFrom(m_file, m_into, [this](const QString &what) { return skip(what); });
        return checkRead("refusal") && good;
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
    QString trouble; ///< the first, for the report

private:
    template <class Row, class Parent>
    void dropOrphans(const RowColumn<Row, Id<Parent>> &column)
    {
        const QByteArray lost = QByteArray(" WHERE ") + column.name + " IS NOT NULL AND " + column.name + " NOT IN (SELECT id FROM " + RowTable<Parent>::name + ")";
        if (column.onRemove == OnRemove::SetNull)
            m_into.execute(QByteArray("UPDATE ") + RowTable<Row>::name + " SET " + column.name + " = NULL" + lost);
        else
            m_into.execute(QByteArray("DELETE FROM ") + RowTable<Row>::name + lost);
        if (const int count = sqlite3_changes(m_into.handle()))
            remarks << QStringLiteral("%1 × %2 without %3").arg(count).arg(QLatin1String(RowTable<Row>::name), QLatin1String(RowTable<Parent>::name));
    }
    template <class Row, class Field>
    void dropOrphans(const RowColumn<Row, Field> &)
    {
    }

    bool skip(const QString &what)
    {
        remarks << what;
        if (trouble.isEmpty())
            trouble = what;
        return m_tolerance == Tolerance::Salvage;
    }

    bool skipRow(const char *table, qint64 id)
    {
        const auto refused = m_into.takeFailure();
        return skip(QStringLiteral("%1 %2: %3").arg(QLatin1String(table)).arg(id).arg(refused ? QStringLiteral("bad value") : refused.error().detail));
    }

    bool checkRead(const char *table)
    {
        const auto read = m_file.takeFailure();
        return read || skip(QStringLiteral("%1: %2").arg(QLatin1String(table), read.error().detail));
    }

    Database &m_file;
    int m_version;
    Database &m_into;
    Tolerance m_tolerance;
};

Result<void> checkWhole(Database &file, const QString &path)
{
    Statement check = file.prepare("PRAGMA quick_check(1)");
    const QString verdict = check.next() ? check.text(0) : QString();
    if (const auto read = file.takeFailure(); !read)
        return damaged(path, read.error().detail);
    if (verdict != QLatin1String("ok"))
        return damaged(path, verdict);
    return {};
}

bool tablesHoldTogether(Database &database)
{
    Statement check = database.prepare("PRAGMA foreign_key_check");
    return !check.next() && !database.hasFailed();
}

// A sibling name that nobody has; removed again unless the rename took it away.
struct TemporaryFile
{
    explicit TemporaryFile(const QString &target)
        : path(QStringLiteral("%1/.%2.%3.tmp")
                   .arg(QFileInfo(target).absolutePath(), QFileInfo(target).fileName(), QString::number(QRandomGenerator::system()->generate64(), 36)))
    {
    }
    ~TemporaryFile()
    {
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
    }
    QString path;
};

Result<void> copyRows(Database &from, const QString &to)
{
    {
        auto target = Database::open(to, Database::Open::Create);
        if (!target)
            return target.error();
        (*target)->execute("PRAGMA journal_mode=DELETE");
        Transaction transaction(**target);
        createTables(**target);
        if (const auto made = transaction.commit(); !made)
            return made.error();
    }
    {
        Statement attach = from.prepare("ATTACH ? AS target");
        attach.bind(1, to).run();
    }
    from.execute("PRAGMA target.synchronous=FULL");
    Result<void> written = from.takeFailure();
    if (written) {
        Transaction transaction(from);
        forEachTable([&]<class Row>(Row *) {
            const QByteArray table = RowTable<Row>::name;
            from.execute("INSERT INTO target." + table + " (" + columnNames<Row>() + ") SELECT " + columnNames<Row>() + " FROM main." + table + " ORDER BY id");
        });
        // Samples of an import that was undone stay behind; those of imports that are there come along.
        from.execute("INSERT INTO target.sample_block SELECT * FROM main.sample_block WHERE import IN (SELECT id FROM main.import) ORDER BY 1, 2, 3");
        from.execute("INSERT INTO target.refusal SELECT * FROM main.refusal WHERE import IN (SELECT id FROM main.import) ORDER BY rowid");
        written = transaction.commit();
    }
    from.execute("DETACH target");
    const auto detached = from.takeFailure();
    return written ? detached : written;
}

}

std::optional<FileStamp> stampOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    const QFileInfo info(path);
    return FileStamp {info.size(), info.lastModified().toMSecsSinceEpoch(), QString::fromLatin1(hash.result().toHex())};
}

bool isUnchanged(const QString &path, const FileStamp &stamp)
{
    const QFileInfo info(path);
    if (!info.exists())
        return false;
    if (info.size() == stamp.size && info.lastModified().toMSecsSinceEpoch() == stamp.time)
        return true;
    const auto now = stampOf(path);
    return now && now->hash == stamp.hash;
}

namespace {

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

}

Result<QStringList> readWorkbookFile(const QString &path, Database &into, Tolerance tolerance)
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

    Transaction transaction(into);
    Reader reader(**file, *version, into, tolerance);
    const QByteArray indexes = takeIndexes(into);
    bool good = true;
    forEachTable([&]<class Row>(Row *) { good = good && reader.readRows<Row>(); });
    good = good && reader.readSamples() && reader.readRefusals();
    into.execute(indexes);
    if (good && tolerance == Tolerance::Salvage)
        reader.dropOrphans();
    if (!good || !tablesHoldTogether(into))
        return damaged(path, reader.trouble.isEmpty() ? QStringLiteral("foreign_key_check") : reader.trouble);
    {
        Statement count = into.prepare("SELECT count(*) FROM business");
        if (!count.next() || count.integer(0) != 1) {
            if (tolerance == Tolerance::Strict)
                return damaged(path, QStringLiteral("business has not one row"));
            into.execute("DELETE FROM business WHERE id > (SELECT min(id) FROM business)");
        }
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return reader.remarks;
}

Result<FileStamp> writeWorkbookFile(
    Database &from, const QString &path, const std::function<Result<void>(const QString &hash)> &beforeReplacing)
{
    const QFileInfo target(path);
    if (target.isDir())
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "“%1” is a folder. Give the workbook a name of its own; nothing was changed."), path), {}, path};
    if (target.exists() && !target.isWritable())
        return Error {sentenceFor(SQLITE_READONLY, path), {}, path};
    if (!target.absoluteDir().exists())
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "The folder of “%1” is not there. Choose another one; nothing was changed."), path), {}, path};

    const TemporaryFile fresh(path);
    const auto about = [&](const Error &error) {
        // The sentence speaks of the file the person knows, not of the one beside it.
        return Error {QString(error.text).replace(QDir::toNativeSeparators(fresh.path), QDir::toNativeSeparators(path)), error.detail, path};
    };
    if (const auto copied = copyRows(from, fresh.path); !copied)
        return about(copied.error());
    {
        auto written = Database::open(fresh.path, Database::Open::Hostile);
        if (!written)
            return about(written.error());
        if (const auto whole = checkWhole(**written, fresh.path); !whole)
            return about(whole.error());
    }
    if (beforeReplacing) {
        const auto stamp = stampOf(fresh.path);
        if (const auto noted = beforeReplacing(stamp ? stamp->hash : QString()); !noted)
            return noted.error();
    }
    if (target.exists())
        QFile::setPermissions(fresh.path, QFile::permissions(path));
    std::error_code code;
    std::filesystem::rename(fresh.path.toStdU16String(), path.toStdU16String(), code);
    if (code)
        return Error {say(QT_TRANSLATE_NOOP("WorkbookFile", "“%1” could not be replaced. The old file is whole; close other programs that use it and save again."), path),
            QString::fromStdString(code.message()), path};
    const auto stamp = stampOf(path);
    if (!stamp)
        return Error {sentenceFor(SQLITE_IOERR, path), {}, path};
    return *stamp;
}

}
