#include "store/workbook.h"

#include "model/invariants.h"
#include "store/edit.h"
#include "store/history.h"
#include "store/lineage.h"
#include "store/logging.h"
#include "store/makingcopies.h"
#include "store/mending.h"
#include "store/replacefile.h"
#include "store/saving.h"
#include "store/seriesreader.h"
#include "store/storedcolumns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <sqlite3.h>

namespace wend {

namespace {

Error damagedCopy(const Database &copy)
{
    return {
        sentenceFor(SQLITE_CORRUPT, copy.name()), QStringLiteral("a row of the working copy is damaged"), copy.name()};
}

/// True where the file was saved after that save, from what it held.
bool fileDescendsFrom(const QString &path, const QString &save)
{
    const auto file = Database::open(path, Database::Open::Hostile);
    return file && !save.isEmpty() && storesColumns(**file, "lineage", "position, save") && descendsFrom(**file, save);
}

QString lastSaveOf(const QString &path)
{
    const auto file = Database::open(path, Database::Open::Hostile);
    return file && storesColumns(**file, "lineage", "position, save") ? lastSave(**file) : QString();
}

}

Workbook::Workbook(
    const WorkingCopies &copies, QString id, std::unique_ptr<ProcessLock> lock, std::unique_ptr<Database> database)
    : m_copies(copies),
      m_id(std::move(id)),
      m_lock(std::move(lock)),
      m_database(std::move(database)),
      m_samples(*m_database),
      m_series(std::make_unique<SeriesReader>(m_model, m_samples))
{
}

Workbook::~Workbook()
{
    m_database.reset();
    // Work without a file and without an edit leaves nothing behind.
    if (m_discard || (m_path.isEmpty() && m_step == 0 && !isModified()))
        m_copies.remove(m_id);
}

Result<std::unique_ptr<Workbook>> Workbook::create(const WorkingCopies &copies, const QString &language)
{
    const QString id = WorkingCopies::freshId();
    auto lock = copies.lock(id);
    if (!lock)
        return lock.error();
    auto database = createCopy(copies.pathOf(id), nameFor({}));
    if (!database)
        return database.error();
    std::unique_ptr<Workbook> workbook(new Workbook(copies, id, std::move(*lock), std::move(*database)));
    Business business;
    business.id = workbook->m_ids.next<Business>();
    business.language = language;
    {
        Statement insert = workbook->m_database->prepare(insertSql<Business>());
        bindRow(insert, business);
        insert.run();
    }
    workbook->m_model.put(business);
    if (const auto made = workbook->m_database->takeFailure(); !made)
        return made.error();
    return workbook;
}

Result<std::unique_ptr<Workbook>> Workbook::open(const WorkingCopies &copies, const QString &path, Access access,
    std::chrono::milliseconds patience, const GoOn &goOn)
{
    WorkbookLock::Attempt fileLock;
    if (access != Access::Read) {
        fileLock = WorkbookLock::take(path, patience, access == Access::Override);
        if (!fileLock.lock)
            return workedOnBy(fileLock.holder, path);
        sweepInterruptedSaves(path);
    }
    const QString id = WorkingCopies::idOf(path);
    auto lock = copies.lock(id);
    if (!lock)
        return Error {lock.error().text, lock.error().detail, path};

    bool keeps = false;
    bool wasSaved = false;
    bool isDamaged = false;
    if (copies.exists(id)) {
        auto adopted = adoptKept(copies, id, *lock, goOn);
        isDamaged = !adopted;
        if (!adopted && adopted.error().isOfTheSystem)
            return adopted.error();
        if (adopted) {
            (*adopted)->m_fileLock = std::move(fileLock.lock);
            (*adopted)->finishInterruptedSave(path);
            if ((*adopted)->isOf(path) && (*adopted)->fileState() == FileState::Same)
                return adopted;
        }
        keeps = !adopted || (*adopted)->holdsMoreThan(path);
        wasSaved = adopted && !(*adopted)->isModified();
        if (adopted) {
            *lock = std::move((*adopted)->m_lock);
            fileLock.lock = std::move((*adopted)->m_fileLock);
            adopted = Error {}; // closed, before it is moved
        }
    }

    QString setAside;
    const auto makeRoom = [&](Database &) -> Result<void> {
        if (!keeps) {
            copies.remove(id);
            return {};
        }
        auto kept = copies.setAside(id);
        if (!kept)
            return kept.error();
        setAside = *kept;
        qCInfo(logStore) << path << "has unsaved work that was set aside as" << setAside;
        return {};
    };
    const auto stamp = stampOf(path);
    if (const auto read = readIntoCopy(path, copies.pathOf(id), path, makeRoom, goOn); !read)
        return Error {read.error().text, read.error().detail, path, read.error().isOfTheSystem};
    auto workbook = adopt(copies, id, *lock);
    if (!workbook)
        return workbook;
    if (const auto noted = (*workbook)->noteStamp(path, stamp.value_or(FileStamp {}), {}, (*workbook)->m_step); !noted)
        return noted.error();
    if (!(*workbook)->mended().isEmpty()) {
        if (const auto noted = (*workbook)->noteChanged(); !noted)
            return noted.error();
    }
    (*workbook)->m_fileLock = std::move(fileLock.lock);
    (*workbook)->m_setAsideId = setAside;
    (*workbook)->m_wasSetAsideSaved = wasSaved;
    (*workbook)->m_wasSetAsideDamaged = isDamaged;
    return workbook;
}

Result<std::unique_ptr<Workbook>> Workbook::openCopy(const WorkingCopies &copies, const QString &path, const GoOn &goOn)
{
    const QString id = WorkingCopies::freshId();
    auto lock = copies.lock(id);
    if (!lock)
        return lock.error();
    const auto note = [](Database &fresh) {
        fresh.execute(noteUnsaved);
        return fresh.takeFailure();
    };
    if (const auto read = readIntoCopy(path, copies.pathOf(id), path, note, goOn); !read)
        return read.error();
    return adopt(copies, id, *lock);
}

Result<std::unique_ptr<Workbook>> Workbook::openSalvaged(
    const WorkingCopies &copies, const QString &path, const GoOn &goOn)
{
    const QString id = WorkingCopies::freshId();
    auto lock = copies.lock(id);
    if (!lock)
        return lock.error();
    const auto lost = salvageIntoCopy(path, Salvaged::File, copies.pathOf(id), path, goOn);
    if (!lost)
        return lost.error();
    auto salvaged = adopt(copies, id, *lock);
    if (salvaged)
        (*salvaged)->m_mended = *lost + (*salvaged)->m_mended;
    return salvaged;
}

Result<std::unique_ptr<Workbook>> Workbook::resume(const WorkingCopies &copies, const QString &id, const GoOn &goOn)
{
    auto lock = copies.lock(id);
    if (!lock)
        return lock.error();
    auto resumed = adoptKept(copies, id, *lock, goOn);
    if (!resumed && !resumed.error().isOfTheSystem) {
        const auto lost = salvageCopy(copies, id, partOf(goOn, 0.5, 1));
        if (!lost)
            return lost.error();
        resumed = adopt(copies, id, *lock);
        if (resumed)
            (*resumed)->m_mended = *lost + (*resumed)->m_mended;
    }
    if (!resumed || (*resumed)->path().isEmpty())
        return resumed;
    auto fileLock = WorkbookLock::take((*resumed)->path());
    if (!fileLock.lock)
        return workedOnBy(fileLock.holder, (*resumed)->path());
    (*resumed)->m_fileLock = std::move(fileLock.lock);
    return resumed;
}

/// Takes the lock over where it is done.
Result<std::unique_ptr<Workbook>> Workbook::adopt(
    const WorkingCopies &copies, const QString &id, std::unique_ptr<ProcessLock> &lock)
{
    auto database = Database::open(copies.pathOf(id), Database::Open::Existing, nameFor({}));
    if (!database)
        return database.error();
    (*database)->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    std::unique_ptr<Workbook> workbook(new Workbook(copies, id, std::move(lock), std::move(*database)));
    workbook->m_savedStep = -1; // until it is loaded, nothing may be thrown away
    if (const auto loaded = workbook->load(); !loaded) {
        lock = std::move(workbook->m_lock);
        return loaded.error();
    }
    return workbook;
}

/// One that was there before: an older Wend may have made it, and it may be damaged where nobody looks until it is
/// saved. It is looked through before anything is set right in it.
Result<std::unique_ptr<Workbook>> Workbook::adoptKept(
    const WorkingCopies &copies, const QString &id, std::unique_ptr<ProcessLock> &lock, const GoOn &goOn)
{
    if (const auto ready = bringUpToDate(copies.pathOf(id)); !ready)
        return ready.error();
    if (const auto whole = checkKept(copies.pathOf(id), goOn); !whole)
        return whole.error();
    return adopt(copies, id, lock);
}

Result<void> Workbook::load()
{
    if (auto read = readModel(); !read)
        return read;
    if (!brokenInvariants(m_model).isEmpty()) {
        if (auto done = mend(); !done)
            return done;
    }
    bool good = false;
    {
        Statement about
            = m_database->prepare("SELECT origin, origin_size, origin_time, origin_hash, saved_step, "
                                  "coalesce((SELECT max(id) FROM history WHERE done IS NOT 0), 0) FROM working_copy");
        good = about.next();
        if (good) {
            m_path = about.text(0);
            m_stamp = {about.integer(1), about.integer(2), about.text(3)};
            m_savedStep = about.integer(4);
            m_step = about.integer(5);
            m_database->setName(nameFor(m_path));
        }
    }
    if (auto read = m_database->takeFailure(); !read)
        return read;
    return good ? Result<void>() : Result<void>(damagedCopy(*m_database));
}

Result<void> Workbook::readModel()
{
    bool good = true;
    m_model.clear();
    forEachTable([&]<class Row>(
                     Row *) { good = readTable<Row>(*m_database, [&](const Row &row) { m_model.put(row); }) && good; });
    if (auto read = m_database->takeFailure(); !read)
        return read;
    return good ? Result<void>() : Result<void>(damagedCopy(*m_database));
}

/// What does not hold together is shown nowhere, or ends the program sooner or later. The undo history speaks of the
/// rows as they were and ends here.
Result<void> Workbook::mend()
{
    Losses losses;
    {
        Transaction transaction(*m_database);
        mendRows(*m_database, Imports::MayBeUndone, losses);
        m_database->execute("DELETE FROM history; UPDATE working_copy SET saving_hash = ''");
        m_database->execute(noteUnsaved);
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    m_mended = losses.sentences();
    qCInfo(logStore) << m_database->name() << m_mended;
    if (auto read = readModel(); !read)
        return read;
    const QStringList broken = brokenInvariants(m_model);
    return broken.isEmpty()
        ? Result<void>()
        : Result<void>(Error {sentenceFor(SQLITE_CORRUPT, m_database->name()), broken.first(), m_database->name()});
}

/// It holds what its file does not, though no step of the history says so.
Result<void> Workbook::noteChanged()
{
    m_savedStep = -1;
    m_database->execute(noteUnsaved);
    return m_database->takeFailure();
}

FileState Workbook::fileState() const { return m_path.isEmpty() ? FileState::Same : stateOf(m_path, m_stamp); }

bool Workbook::isOf(const QString &path) const { return WorkingCopies::idOf(m_path) == WorkingCopies::idOf(path); }

/// Edits that were not saved, or that were saved into a file that is not there any more: one of before them took its
/// place.
bool Workbook::holdsMoreThan(const QString &path) const
{
    if (isModified())
        return true;
    const QString save = lastSave(*m_database);
    const bool wasEdited = m_step != 0 || canRedo();
    return wasEdited && !fileDescendsFrom(path, save);
}

// A crash after the file was replaced and before that was noted: the file is ours all the same.
void Workbook::finishInterruptedSave(const QString &path)
{
    if (isOf(path) && fileState() == FileState::Same)
        return;
    const auto stamp = stampOf(path);
    QString hash;
    qint64 saved = 0;
    {
        Statement saving = m_database->prepare("SELECT saving_hash, saving_step FROM working_copy");
        if (saving.next()) {
            hash = saving.text(0);
            saved = saving.integer(1);
        }
    }
    m_database->forgetFailure();
    if (!stamp || hash != stamp->hash)
        return;
    if (const auto noted = noteStamp(path, *stamp, lastSaveOf(path), saved); !noted)
        qCWarning(logStore) << path << noted.error().detail; // known by its hash the next time too
}

Result<void> Workbook::saveAs(const QString &path)
{
    auto saving = beginSaving(path);
    if (!saving)
        return saving.error();
    const auto written = (*saving)->write();
    return written ? endSaving(std::move(*saving)) : written;
}

Result<void> Workbook::saveCopy(const QString &path) const
{
    const auto saving = beginSavingCopy(path);
    return saving ? (*saving)->write() : Result<void>(saving.error());
}

Result<std::unique_ptr<Saving>> Workbook::beginSaving(const QString &path) const
{
    auto saving = std::make_unique<Saving>();
    saving->m_path = path;
    saving->m_copy = m_database->path();
    if (WorkingCopies::idOf(path) == m_id)
        return saving;
    // Another window, or another machine, may work on that file.
    auto fileLock = WorkbookLock::take(path);
    if (!fileLock.lock)
        return workedOnBy(fileLock.holder, path);
    auto lock = m_copies.lock(WorkingCopies::idOf(path));
    if (!lock)
        return Error {lock.error().text, lock.error().detail, path};
    sweepInterruptedSaves(path);
    saving->m_fileLock = std::move(fileLock.lock);
    saving->m_lock = std::move(*lock);
    return saving;
}

Result<std::unique_ptr<Saving>> Workbook::beginSavingCopy(const QString &path) const
{
    auto fileLock = WorkbookLock::take(path);
    if (!fileLock.lock)
        return workedOnBy(fileLock.holder, path);
    auto saving = std::make_unique<Saving>();
    saving->m_path = path;
    saving->m_copy = m_database->path();
    saving->m_isCopy = true;
    saving->m_fileLock = std::move(fileLock.lock);
    return saving;
}

Result<void> Workbook::endSaving(std::unique_ptr<Saving> saving)
{
    Q_ASSERT(!saving->m_isCopy);
    const WrittenFile &written = saving->m_written;
    Result<void> moved;
    if (saving->m_lock) {
        const QString id = WorkingCopies::idOf(saving->m_path); // the file is there: links in its path are resolved now
        if (m_copies.lockOf(id) != saving->m_lock->path()) {
            auto lock = m_copies.lock(id);
            if (!lock)
                return lock.error();
            saving->m_lock = std::move(*lock);
        }
        // The copy moves to the new file's place, with its history, and only then says so: cut short in between, both
        // files have what they should.
        moved = moveTo(id, std::move(saving->m_lock));
        m_fileLock = std::move(saving->m_fileLock);
    }
    const auto noted = noteStamp(saving->m_path, written.stamp, written.save, written.step);
    if (!moved || !noted) // saved all the same; the next start knows it by its hash
        qCWarning(logStore) << saving->m_path << (moved ? noted : moved).error().detail;
    return {};
}

/// What lies at that place goes: it is of the file that was replaced. Unless it holds work that was never in that file.
Result<void> Workbook::moveTo(const QString &id, std::unique_ptr<ProcessLock> lock)
{
    if (m_copies.exists(id)) {
        const auto list = m_copies.list();
        const auto present
            = std::find_if(list.begin(), list.end(), [&](const WorkingCopyInfo &info) { return info.id == id; });
        if (present != list.end() && present->unsaved) {
            auto kept = m_copies.setAside(id);
            if (!kept)
                return kept.error();
            m_setAsideId = *kept;
            m_wasSetAsideSaved = false;
        } else {
            m_copies.remove(id);
        }
    }
    const QString from = m_database->path();
    const QString to = m_copies.pathOf(id);
    m_database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    m_database->forgetFailure();
    auto moved = m_database->move(to, [&] { return replaceFile(from, to, m_database->name()); });
    m_database->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    if (!moved)
        return moved;
    m_copies.remove(m_id);
    m_id = id;
    m_lock = std::move(lock);
    return m_database->takeFailure();
}

/// From here on the file is this workbook's as it was after `step`, whether or not the disk has room to note it.
Result<void> Workbook::noteStamp(const QString &path, const FileStamp &stamp, const QString &save, qint64 step)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_stamp = stamp;
    m_savedStep = step;
    m_database->setName(m_path);
    m_database->forgetFailure();
    Transaction transaction(*m_database);
    m_database
        ->prepare(
            "UPDATE working_copy SET origin = ?, origin_size = ?, origin_time = ?, origin_hash = ?, saved_step = ?")
        .bind(1, m_path)
        .bind(2, stamp.size)
        .bind(3, stamp.time)
        .bind(4, stamp.hash)
        .bind(5, step)
        .run();
    if (!save.isEmpty())
        addSave(*m_database, save);
    auto noted = transaction.commit();
    emit historyChanged();
    return noted;
}

}
