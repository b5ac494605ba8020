#include "store/workbook.h"

#include "store/changeset.h"
#include "store/samples.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <filesystem>

namespace wend {

namespace {

QString stored(const EditName &name)
{
    QJsonArray array {QString::fromUtf8(name.text)};
    for (const QString &argument : name.arguments)
        array.append(argument);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString spokenName(const QString &stored)
{
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    QString name = QCoreApplication::translate("Edit", array.first().toString().toUtf8().constData());
    for (qsizetype at = 1; at < array.size(); ++at)
        name.replace(QStringLiteral("%%1").arg(at), array.at(at).toString());
    return name;
}

Result<std::unique_ptr<Database>> createCopy(const QString &path)
{
    auto database = Database::open(path, Database::Open::Create);
    if (!database)
        return database;
    // FULL: an edit that was answered is on the disk, also after a power cut.
    (*database)->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    Transaction transaction(**database); // one wait for the disk, not one a table
    createTables(**database);
    createWorkingTables(**database);
    if (const auto made = transaction.commit(); !made)
        return made.error();
    return database;
}

qint64 versionOf(Database &database)
{
    Statement version = database.prepare("PRAGMA user_version");
    return version.next() ? version.integer(0) : 0;
}

/// A picture lives while a row shows it.
void removeUnusedPictures(Database &database)
{
    QByteArray used;
    forEachTable([&]<class Row>(Row *) {
        forEachColumn<Row>([&]<class Field>(const RowColumn<Row, Field> &column) {
            if constexpr (std::is_same_v<Field, PictureId> && !std::is_same_v<Row, Picture>) {
                const QByteArray table = RowTable<Row>::name;
                used += " AND NOT EXISTS (SELECT 1 FROM " + table + " WHERE " + table + '.' + column.name + " = picture.id)";
            }
        });
    });
    database.execute("DELETE FROM picture WHERE true" + used);
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

// A working copy that an older Wend left: its rows go into tables of today, as a file's do. Unsaved work stays unsaved; the undo
// history speaks of the old tables and ends here.
Result<void> bringUpToDate(const QString &path)
{
    {
        auto old = Database::open(path, Database::Open::Existing);
        if (!old)
            return old.error();
        const qint64 version = versionOf(**old);
        if (const auto read = (*old)->takeFailure(); !read || version >= schemaVersion)
            return read;
        (*old)->execute("PRAGMA journal_mode=DELETE"); // all of it in the one file that is read below
        if (const auto whole = (*old)->takeFailure(); !whole)
            return whole;
    }
    const QString fresh = path + QStringLiteral(".reading");
    removeDatabase(fresh);
    {
        auto database = createCopy(fresh);
        if (!database)
            return database.error();
        if (const auto read = readWorkbookFile(path, **database); !read)
            return read.error();
        (*database)->prepare("ATTACH ? AS old").bind(1, path).run();
        (*database)->execute(R"(
DELETE FROM working_copy;
INSERT INTO working_copy SELECT * FROM old.working_copy;
UPDATE working_copy SET saving_hash = '', saving_step = 0,
    saved_step = CASE WHEN saved_step = coalesce((SELECT max(id) FROM old.history WHERE done = 1), 0) THEN 0 ELSE -1 END;
DETACH old;
PRAGMA wal_checkpoint(TRUNCATE))");
        if (const auto written = (*database)->takeFailure(); !written)
            return written;
    }
    std::error_code code;
    std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), code);
    return code ? Result<void>(Error {sentenceFor(10, path), QString::fromStdString(code.message()), path}) : Result<void>();
}

}

Workbook::Workbook(const WorkingCopies &copies, QString id, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database)
    : m_copies(copies), m_id(std::move(id)), m_lock(std::move(lock)), m_database(std::move(database))
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
    auto database = createCopy(copies.pathOf(id));
    if (!database)
        return database.error();
    std::unique_ptr<Workbook> workbook(new Workbook(copies, id, std::move(*lock), std::move(*database)));
    Business business;
    business.id = workbook->m_ids.next<Business>();
    business.language = language;
    Statement insert = workbook->m_database->prepare(insertSql<Business>());
    bindRow(insert, business);
    insert.run();
    workbook->m_model.put(business);
    if (const auto made = workbook->m_database->takeFailure(); !made)
        return made.error();
    return workbook;
}

Result<std::unique_ptr<Workbook>> Workbook::open(const WorkingCopies &copies, const QString &path)
{
    const QString id = WorkingCopies::idOf(path);
    auto lock = copies.lock(id);
    if (!lock)
        return Error {lock.error().text, lock.error().detail, path};

    QString setAside;
    if (copies.exists(id)) {
        auto adopted = adopt(copies, id, std::move(*lock));
        if (adopted) {
            if (const auto finished = (*adopted)->finishInterruptedSave(); !finished)
                return finished.error();
        }
        if (adopted && !(*adopted)->isFileChanged())
            return adopted;
        const bool worthKeeping = !adopted || (*adopted)->isModified();
        if (adopted)
            *lock = std::move((*adopted)->m_lock);
        else
            lock = copies.lock(id);
        if (!lock)
            return lock.error();
        adopted = Error {};
        if (worthKeeping) {
            auto kept = copies.setAside(id);
            if (!kept)
                return kept.error();
            setAside = *kept;
        } else {
            copies.remove(id);
        }
    }

    // Read beside its final place, so that a reading that was cut short is never taken for the file.
    const QString reading = copies.pathOf(id) + QStringLiteral(".reading");
    removeDatabase(reading);
    const auto stamp = stampOf(path);
    {
        auto database = createCopy(reading);
        if (!database)
            return database.error();
        (*database)->execute("PRAGMA synchronous=OFF");
        auto read = readWorkbookFile(path, **database);
        if (read)
            (*database)->execute("PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE)");
        const auto written = (*database)->takeFailure();
        if (!read || !written) {
            database = Error {};
            removeDatabase(reading);
            return read ? written.error() : read.error();
        }
    }
    if (!QFile::rename(reading, copies.pathOf(id))) {
        removeDatabase(reading);
        return Error {sentenceFor(10, copies.pathOf(id)), QStringLiteral("rename"), path};
    }
    auto workbook = adopt(copies, id, std::move(*lock));
    if (!workbook)
        return workbook;
    if (const auto noted = (*workbook)->noteStamp(path, stamp.value_or(FileStamp {})); !noted)
        return noted.error();
    (*workbook)->m_setAsideId = setAside;
    return workbook;
}

Result<std::unique_ptr<Workbook>> Workbook::resume(const WorkingCopies &copies, const QString &id)
{
    auto lock = copies.lock(id);
    if (!lock)
        return lock.error();
    return adopt(copies, id, std::move(*lock));
}

Result<std::unique_ptr<Workbook>> Workbook::adopt(const WorkingCopies &copies, const QString &id, std::unique_ptr<QLockFile> lock)
{
    if (const auto ready = bringUpToDate(copies.pathOf(id)); !ready)
        return ready.error();
    auto database = Database::open(copies.pathOf(id), Database::Open::Existing);
    if (!database)
        return database.error();
    (*database)->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    std::unique_ptr<Workbook> workbook(new Workbook(copies, id, std::move(lock), std::move(*database)));
    workbook->m_savedStep = -1; // until it is loaded, nothing may be thrown away
    if (const auto loaded = workbook->load(); !loaded)
        return loaded.error();
    return workbook;
}

Result<void> Workbook::load()
{
    bool good = true;
    forEachTable([&]<class Row>(Row *) { good = readTable<Row>(*m_database, [&](const Row &row) { m_model.put(row); }) && good; });
    Statement about = m_database->prepare("SELECT origin, origin_size, origin_time, origin_hash, saved_step, "
                                          "coalesce((SELECT max(id) FROM history WHERE done = 1), 0) FROM working_copy");
    good = about.next() && good;
    if (good) {
        m_path = about.text(0);
        m_stamp = {about.integer(1), about.integer(2), about.text(3)};
        m_savedStep = about.integer(4);
        m_step = about.integer(5);
    }
    if (const auto read = m_database->takeFailure(); !read)
        return read;
    if (!good)
        return Error {sentenceFor(11, m_database->path()), QStringLiteral("a row of the working copy is damaged"), m_database->path()};
    return {};
}

Result<void> Workbook::edit(const EditName &name, const Change &change)
{
    QByteArray changeset;
    {
        Transaction transaction(*m_database);
        if (m_database->hasFailed())
            return m_database->takeFailure(); // not begun: nothing may be written
        {
            Recording recording(*m_database);
            Edit edit(*m_database, m_ids);
            change(edit);
            removeUnusedPictures(*m_database);
            if (m_database->hasFailed())
                return m_database->takeFailure();
            auto recorded = recording.changeset();
            if (!recorded)
                return recorded.error();
            changeset = *recorded;
        }
        if (changeset.isEmpty())
            return {};
        m_database->execute("DELETE FROM history WHERE done = 0");
        m_database->prepare("INSERT INTO history (name, changeset, done) VALUES (?, ?, 1)").bind(1, stored(name)).bindBlob(2, changeset).run();
        m_database->execute("UPDATE working_copy SET changed = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
        if (const auto committed = transaction.commit(); !committed)
            return committed;
    }
    Statement last = m_database->prepare("SELECT max(id) FROM history");
    m_step = last.next() ? last.integer(0) : 0;
    emit changed(applyToModel(changeset, m_model));
    emit historyChanged();
    return {};
}

bool Workbook::canUndo() const { return m_step != 0; }
bool Workbook::canRedo() const { return nextStep() != 0; }
QString Workbook::undoName() const { return nameOf(m_step); }
QString Workbook::redoName() const { return nameOf(nextStep()); }
Result<void> Workbook::undo() { return canUndo() ? step(m_step, false) : Result<void>(); }
Result<void> Workbook::redo() { return canRedo() ? step(nextStep(), true) : Result<void>(); }

qint64 Workbook::nextStep() const
{
    Statement next = m_database->prepare("SELECT min(id) FROM history WHERE done = 0");
    return next.next() ? next.integer(0) : 0;
}

QString Workbook::nameOf(qint64 step) const
{
    Statement name = m_database->prepare("SELECT name FROM history WHERE id = ?");
    name.bind(1, step);
    return name.next() ? spokenName(name.text(0)) : QString();
}

// Undo is the step's changeset inverted, redo the changeset itself; both reach the model as an edit does.
Result<void> Workbook::step(qint64 id, bool forward)
{
    QByteArray changeset;
    {
        Transaction transaction(*m_database);
        if (m_database->hasFailed())
            return m_database->takeFailure();
        {
            Statement read = m_database->prepare("SELECT changeset FROM history WHERE id = ?");
            if (read.bind(1, id).next())
                changeset = read.blob(0);
        }
        if (!forward) {
            auto backwards = inverted(changeset);
            if (!backwards)
                return backwards.error();
            changeset = *backwards;
        }
        if (const auto applied = applyToDatabase(changeset, *m_database); !applied)
            return applied;
        m_database->prepare("UPDATE history SET done = ? WHERE id = ?").bind(1, forward).bind(2, id).run();
        m_database->execute("UPDATE working_copy SET changed = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
        if (const auto committed = transaction.commit(); !committed)
            return committed;
    }
    Statement last = m_database->prepare("SELECT coalesce(max(id), 0) FROM history WHERE done = 1");
    m_step = last.next() ? last.integer(0) : 0;
    emit changed(applyToModel(changeset, m_model));
    emit historyChanged();
    return {};
}

bool Workbook::isFileChanged() const { return !m_path.isEmpty() && !isUnchanged(m_path, m_stamp); }

// A crash after the file was replaced and before that was noted: the file is ours all the same.
Result<void> Workbook::finishInterruptedSave()
{
    if (!isFileChanged())
        return {};
    const auto stamp = stampOf(m_path);
    Statement saving = m_database->prepare("SELECT saving_hash, saving_step FROM working_copy");
    if (!stamp || !saving.next() || saving.text(0) != stamp->hash)
        return m_database->takeFailure();
    const qint64 present = std::exchange(m_step, saving.integer(1));
    saving.reset();
    const auto noted = noteStamp(m_path, *stamp);
    m_step = present;
    return noted;
}

Result<FileStamp> Workbook::write(const QString &path)
{
    return writeWorkbookFile(*m_database, path, [this](const QString &hash) {
        m_database->prepare("UPDATE working_copy SET saving_hash = ?, saving_step = ?").bind(1, hash).bind(2, m_step).run();
        return m_database->takeFailure();
    });
}

Result<void> Workbook::saveTo(const QString &path)
{
    auto stamp = write(path);
    if (!stamp)
        return stamp.error();
    return noteStamp(path, *stamp);
}

Result<void> Workbook::saveAs(const QString &path)
{
    const QString id = WorkingCopies::idOf(path);
    if (id == m_id)
        return saveTo(path);
    // The copy moves to the new file's place, with its history. Another window may have that file open.
    auto lock = m_copies.lock(id);
    if (!lock)
        return Error {lock.error().text, lock.error().detail, path};
    auto stamp = write(path);
    if (!stamp)
        return stamp.error();
    const QString before = m_id;
    const QString newId = WorkingCopies::idOf(path); // now that the file is there, links in its path are resolved
    if (newId != id) {
        lock = m_copies.lock(newId);
        if (!lock)
            return lock.error();
    }
    m_copies.remove(newId);
    if (const auto noted = noteStamp(path, *stamp); !noted)
        return noted;
    m_database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const QString from = m_database->path();
    m_database.reset();
    const bool moved = QFile::rename(from, m_copies.pathOf(newId));
    auto reopened = Database::open(moved ? m_copies.pathOf(newId) : from, Database::Open::Existing);
    Q_ASSERT(reopened); // it was open a moment ago
    m_database = std::move(*reopened);
    m_database->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    if (moved) {
        m_id = newId;
        m_lock = std::move(*lock);
        m_copies.remove(before);
    }
    return m_database->takeFailure();
}

Result<void> Workbook::saveCopy(const QString &path) const
{
    auto stamp = writeWorkbookFile(*m_database, path);
    return stamp ? Result<void>() : Result<void>(stamp.error());
}

Result<void> Workbook::noteStamp(const QString &path, const FileStamp &stamp)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_database->prepare("UPDATE working_copy SET origin = ?, origin_size = ?, origin_time = ?, origin_hash = ?, saved_step = ?")
        .bind(1, whole)
        .bind(2, stamp.size)
        .bind(3, stamp.time)
        .bind(4, stamp.hash)
        .bind(5, m_step)
        .run();
    if (const auto noted = m_database->takeFailure(); !noted)
        return noted;
    m_path = whole;
    m_stamp = stamp;
    m_savedStep = m_step;
    emit historyChanged();
    return {};
}

}
