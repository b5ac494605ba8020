#include "store/makingcopies.h"

#include "store/bulk.h"
#include "store/history.h"
#include "store/logging.h"
#include "store/replacefile.h"
#include "store/rowcopy.h"
#include "store/schema.h"
#include "store/scratchfolder.h"
#include "store/storedcolumns.h"
#include "store/workbookreader.h"

#include <QCoreApplication>
#include <QFile>
#include <sqlite3.h>

namespace wend {

namespace {

qint64 versionOf(Database &database)
{
    Statement version = database.prepare("PRAGMA user_version");
    return version.next() ? version.integer(0) : 0;
}

/// A working copy at `to`. Filled beside that place, so that one that was cut short is never taken for whole.
Result<void> makeCopy(const QString &to, const QString &name, const std::function<Result<void>(Database &)> &fill)
{
    const QString fresh = to + QStringLiteral(".reading");
    removeDatabase(fresh);
    Result<void> done;
    {
        auto database = createCopy(fresh, name);
        if (!database)
            return database.error();
        (*database)->execute("PRAGMA synchronous=OFF");
        done = fill(**database);
        (*database)->execute("PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE)");
        if (const auto written = (*database)->takeFailure(); done)
            done = written;
    }
    if (done)
        done = replaceFile(fresh, to, name);
    if (!done)
        removeDatabase(fresh);
    return done;
}

/// What a working copy has beside its rows.
void takeOver(Database &old, Database &fresh)
{
    constexpr auto columns
        = "id, origin, origin_size, origin_time, origin_hash, saved_step, saving_hash, saving_step, changed";
    fresh.execute("DELETE FROM working_copy");
    copyRows(old, QByteArray("SELECT ") + columns + " FROM working_copy", fresh, "working_copy", columns);
    fresh.execute("UPDATE working_copy SET saving_hash = '', saving_step = 0");
    if (takeOverHistory(old, fresh))
        return;
    qCInfo(logStore) << old.path() << "has an undo history that cannot be read";
    // Steps begin anew, where the file ends or behind it.
    fresh.prepare("UPDATE working_copy SET saved_step = CASE WHEN saved_step = ? THEN 0 ELSE -1 END")
        .bind(1, lastDoneStep(old))
        .run();
}

}

QString nameFor(const QString &path)
{
    return path.isEmpty() ? QCoreApplication::translate("Workbook", "New workbook") : path;
}

Result<std::unique_ptr<Database>> createCopy(const QString &path, const QString &name)
{
    auto database = Database::open(path, Database::Open::Create, name);
    if (!database)
        return database;
    // FULL: an edit that was answered is on the disk, also after a power cut. MEMORY until there is a log: nothing is
    // in the copy that a journal beside it could bring back.
    (*database)->execute("PRAGMA journal_mode=MEMORY; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    Transaction transaction(**database); // one wait for the disk, not one a table
    createTables(**database);
    createWorkingTables(**database);
    if (const auto made = transaction.commit(); !made)
        return made.error();
    return database;
}

Result<void> readIntoCopy(const QString &file, const QString &to, const QString &name,
    const std::function<Result<void>(Database &)> &finish, const GoOn &goOn)
{
    return makeCopy(to, name, [&](Database &fresh) {
        const auto read = readWorkbookFile(file, fresh, goOn);
        return read && finish ? finish(fresh) : read;
    });
}

Result<QStringList> salvageIntoCopy(
    const QString &file, Salvaged what, const QString &to, const QString &name, const GoOn &goOn)
{
    QStringList lost;
    const auto made = makeCopy(to, name, [&](Database &fresh) -> Result<void> {
        const auto losses = salvageWorkbookFile(file, fresh, what, goOn);
        if (!losses)
            return losses.error();
        lost = losses->sentences();
        qCInfo(logStore) << name << lost;
        fresh.execute(noteUnsaved);
        return {};
    });
    return made ? Result<QStringList>(lost) : Result<QStringList>(made.error());
}

Result<QStringList> salvageCopy(const WorkingCopies &copies, const QString &id, const GoOn &goOn)
{
    const ScratchFolder scratch;
    const QString alone = scratch.file(QStringLiteral("damaged.db"));
    const QString path = copies.pathOf(id);
    for (const char *suffix : {"", "-wal"})
        QFile::copy(path + QLatin1String(suffix), alone + QLatin1String(suffix));
    if (auto database
        = Database::open(alone, Database::Open::Existing)) // what stands in its log goes into it, as far as SQLite can
        (*database)->execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE");
    const QString beside = path + QStringLiteral(".salvaged");
    auto lost = salvageIntoCopy(alone, Salvaged::WorkingCopy, beside, nameFor({}), goOn);
    if (!lost && !lost.error().isOfTheSystem)
        return Error {QCoreApplication::translate("Workbook",
                          "This unsaved work is so damaged that nothing of it could be read. It was not changed; look "
                          "for a saved file."),
            lost.error().detail, path};
    if (!lost)
        return lost;
    if (const auto kept = copies.keepDamaged(id); !kept)
        return kept.error();
    lost->prepend(QCoreApplication::translate(
        "Workbook", "This unsaved work was damaged. What could be read of it is here; what could be undone is not."));
    const auto replaced = replaceFile(beside, path, nameFor({}));
    return replaced ? lost : Result<QStringList>(replaced.error());
}

Result<void> checkKept(const QString &path, const GoOn &goOn)
{
    auto database = Database::open(path, Database::Open::Existing, nameFor({}));
    if (!database)
        return database.error();
    Database &copy = **database;
    copy.setGoOn(goOn, 2);
    {
        // Not the quick one: where an index leads elsewhere than its table, that is met only at the next save.
        Statement check = copy.prepare("PRAGMA integrity_check(1)");
        if (check.next() && check.text(0) != QLatin1String("ok"))
            copy.fail(SQLITE_CORRUPT, check.text(0));
    }
    for (const BulkTable &table : bulkTables()) {
        table.read(copy, nullptr, [&](const QString &what) {
            copy.fail(SQLITE_CORRUPT, what);
            return false;
        });
    }
    return copy.takeFailure();
}

Result<void> bringUpToDate(const QString &path)
{
    {
        auto old = Database::open(path, Database::Open::Existing);
        if (!old)
            return old.error();
        bool isOld
            = versionOf(**old) < schemaVersion || !refusesAsOurs(**old) || historyFormOf(**old) != HistoryForm::Records;
        for (const BulkTable &table : bulkTables())
            isOld = isOld || !storesColumns(**old, table.name, table.columns);
        if (auto read = (*old)->takeFailure(); !read || !isOld)
            return read;
        (*old)->execute("PRAGMA journal_mode=DELETE"); // all of it in the one file that is read below
        if (auto whole = (*old)->takeFailure(); !whole)
            return whole;
    }
    return readIntoCopy(path, path, nameFor({}), [&](Database &fresh) -> Result<void> {
        const auto old = Database::open(path, Database::Open::Existing);
        if (!old)
            return old.error();
        takeOver(**old, fresh);
        const auto read = (*old)->takeFailure();
        return read ? fresh.takeFailure() : read;
    });
}

}
