#include "store/workbookwriter.h"

#include "base/regularfile.h"
#include "store/bulk.h"
#include "store/history.h"
#include "store/lineage.h"
#include "store/replacefile.h"
#include "store/rowcopy.h"
#include "store/rowsql.h"
#include "store/schema.h"
#include "store/workbookreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <sqlite3.h>

namespace wend {

namespace {

Error failure(const char *text, const QString &path, const QString &detail = {})
{
    return {QCoreApplication::translate("WorkbookFile", text).arg(QDir::toNativeSeparators(path)), detail, path};
}

// A sibling name that nobody has; removed again unless the rename took it away.
struct TemporaryFile
{
    explicit TemporaryFile(const QString &target) : path(temporaryName(target)) { }
    ~TemporaryFile() { removeDatabase(path); }
    QString path;
};

Result<void> writeRows(Database &from, const QString &fresh, const QString &target, const QString &save)
{
    auto file = Database::open(fresh, Database::Open::Create, target);
    if (!file && file.error().text == sentenceFor(SQLITE_CANTOPEN, target)) {
        Error error = failure(QT_TRANSLATE_NOOP("WorkbookFile",
                                  "“%1” could not be saved: nothing may be written into its folder. The file is as it "
                                  "was and your work is safe; save it in another place."),
            target, file.error().detail);
        error.isOfTheSystem = true;
        return error;
    }
    if (!file)
        return file.error();
    Database &to = **file;
    to.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL"); // until the commit the file is nobody's
    Transaction writing(to);
    createTables(to);
    forEachTable([&]<class Row>(Row *) {
        if (!from.hasFailed() && !to.hasFailed())
            copyRows(from, "SELECT " + columnNames<Row>() + " FROM " + RowTable<Row>::name + " ORDER BY id", to,
                RowTable<Row>::name, columnNames<Row>());
    });
    for (const BulkTable &table : bulkTables()) {
        if (!from.hasFailed() && !to.hasFailed())
            copyBulk(from, to, table);
    }
    addSave(to, save);
    if (auto read = from.takeFailure(); !read)
        return read;
    return writing.commit();
}

/// Empty where the new file holds as many as there were.
QString missingIn(const QString &fresh, Database &from)
{
    auto file = Database::open(fresh, Database::Open::Hostile);
    if (!file)
        return file.error().detail;
    const auto count = [](Database &database, const QByteArray &table) {
        Statement select = database.prepare("SELECT count(*) FROM " + table);
        return select.next() ? select.integer(0) : -1;
    };
    QString missing;
    forEachTable([&]<class Row>(Row *) {
        if (count(from, RowTable<Row>::name) != count(**file, RowTable<Row>::name))
            missing = QString::fromLatin1(RowTable<Row>::name);
    });
    for (const BulkTable &table : bulkTables()) {
        if (table.jsonKey && bulkCount(from, table) != bulkCount(**file, table))
            missing = QString::fromLatin1(table.name);
    }
    return missing;
}

/// The reader has the last word on what may be put in the place of the old file.
Result<void> readBack(const QString &fresh, Database &from, const QString &target, const GoOn &goOn)
{
    const auto read = checkWorkbookFile(fresh, goOn);
    if (!goOn(1))
        return stopped(target);
    const QString missing = read ? missingIn(fresh, from) : read.error().detail;
    if (missing.isEmpty())
        return {};
    return failure(QT_TRANSLATE_NOOP("WorkbookFile",
                       "“%1” was not saved: what was written could not be read back. The old file is whole and your "
                       "work is safe; try another disk or folder."),
        target, missing);
}

/// Without its stamp.
Result<WrittenFile> writeRead(Database &from, const QString &fresh, const QString &target, const GoOn &goOn)
{
    const Transaction reading(from, Transaction::For::Reading); // all of it as it is at one moment
    const WrittenFile written {{}, QUuid::createUuid().toString(QUuid::WithoutBraces), lastDoneStep(from)};
    from.setGoOn(partOf(goOn, 0, 0.5));
    const auto done = writeRows(from, fresh, target, written.save);
    from.setGoOn({});
    if (!done)
        return Error {done.error().text, done.error().detail, target, done.error().isOfTheSystem};
    if (const auto read = readBack(fresh, from, target, partOf(goOn, 0.5, 1)); !read)
        return read.error();
    return written;
}

}

Result<WrittenFile> writeWorkbookFile(Database &from, const QString &path,
    const std::function<Result<void>(const WrittenFile &)> &beforeReplacing, const GoOn &goOn)
{
    const QString behind = behindLinks(path);
    const QFileInfo target(behind);
    if (target.isDir())
        return failure(QT_TRANSLATE_NOOP("WorkbookFile",
                           "“%1” is a folder. Give the workbook a name of its own; nothing was changed."),
            path);
    if (isDevice(behind))
        return failure(QT_TRANSLATE_NOOP("WorkbookFile",
                           "“%1” is a device, not a file. Give the workbook a name of its own; nothing was changed."),
            path);
    if (target.exists() && !target.isWritable())
        return Error {sentenceFor(SQLITE_READONLY, path), {}, path};
    if (!target.absoluteDir().exists())
        return failure(QT_TRANSLATE_NOOP(
                           "WorkbookFile", "The folder of “%1” is not there. Choose another one; nothing was changed."),
            path);

    const TemporaryFile fresh(behind);
    from.forgetFailure();
    auto written = writeRead(from, fresh.path, path, goOn);
    if (!written)
        return written;
    QFile::setPermissions(fresh.path, permissionsFor(behind, fresh.path));
    // What it looks like then, since after the rename nothing may fail any more.
    const auto stamp = stampOf(fresh.path);
    if (!stamp)
        return Error {sentenceFor(SQLITE_IOERR, path), {}, path, true};
    written->stamp = *stamp;
    if (beforeReplacing) {
        if (const auto noted = beforeReplacing(*written); !noted)
            return noted.error();
    }
    if (const auto replaced = replaceFile(fresh.path, behind, path); !replaced)
        return replaced.error();
    return written;
}

void sweepInterruptedSaves(const QString &path)
{
    const QString behind = behindLinks(path);
    const QDir folder = QFileInfo(behind).absoluteDir();
    for (const QString &name :
        folder.entryList({temporaryPrefix(behind) + QStringLiteral("*.tmp*")}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

}
