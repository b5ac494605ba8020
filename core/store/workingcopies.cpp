#include "store/workingcopies.h"

#include "store/database.h"
#include "store/replacefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <algorithm>

namespace wend {

namespace {

std::optional<WorkingCopyInfo> infoFrom(const QString &path, Database::Open how)
{
    auto database = Database::open(path, how);
    if (!database)
        return std::nullopt;
    Statement about = (*database)->prepare(R"(SELECT origin, changed,
        saved_step <> coalesce((SELECT max(id) FROM history WHERE done IS NOT 0), 0),
        coalesce(nullif((SELECT name FROM business LIMIT 1), ''), (SELECT title FROM map ORDER BY position LIMIT 1), '')
        FROM working_copy)");
    if (!about.next())
        return std::nullopt;
    WorkingCopyInfo info;
    info.origin = about.text(0);
    info.changed = QDateTime::fromString(about.text(1), Qt::ISODateWithMs);
    info.unsaved = about.integer(2) != 0;
    info.name = about.text(3);
    return info;
}

WorkingCopyInfo infoOf(const QString &path)
{
    auto info = infoFrom(path, Database::Open::Existing);
    if (!info) // a full disk has no room for what SQLite puts beside it; a look at the file alone needs none
        info = infoFrom(path, Database::Open::Hostile);
    if (!info) {
        info.emplace();
        info->changed = QFileInfo(path).lastModified().toUTC();
        info->unsaved = true; // nobody knows, so nobody may throw it away
        info->isDamaged = true;
    }
    info->id = QFileInfo(path).completeBaseName();
    return *info;
}

/// For the owner's eyes only, as all that is made in it. Empty, or what is in the way.
QString madePrivate(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return QStringLiteral("mkpath");
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    if (QFile::permissions(folder) & others)
        QFile::setPermissions(folder, mine);
    return {};
}

}

QString WorkingCopies::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/working");
}

std::vector<WorkingCopyInfo> WorkingCopies::list() const
{
    std::vector<WorkingCopyInfo> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.db")}, QDir::Files);
    for (const QFileInfo &file : files) {
        found.push_back(infoOf(file.filePath()));
        found.back().inUse = isInUse(found.back().id);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.changed > b.changed; });
    return found;
}

QString WorkingCopies::idOf(const QString &file)
{
    const QFileInfo info(file);
    const QString whole = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(20));
}

QString WorkingCopies::freshId()
{
    return QStringLiteral("new-%1").arg(QRandomGenerator::system()->generate64(), 0, 36);
}

QString WorkingCopies::pathOf(const QString &id) const { return QStringLiteral("%1/%2.db").arg(m_folder, id); }

bool WorkingCopies::exists(const QString &id) const { return QFile::exists(pathOf(id)); }

Result<std::unique_ptr<ProcessLock>> WorkingCopies::lock(const QString &id) const
{
    ProcessLock::Attempt attempt;
    attempt.trouble = madePrivate(m_folder);
    if (attempt.trouble.isEmpty())
        attempt = ProcessLock::take(lockOf(id));
    if (attempt.lock) {
        QFile::setPermissions(lockOf(id), QFile::ReadOwner | QFile::WriteOwner);
        return std::move(attempt.lock);
    }
    if (attempt.isHeld)
        return Error {
            QCoreApplication::translate("WorkingCopies",
                "This workbook is already open in another Wend window. Use that window, or open a copy of the file."),
            QStringLiteral("locked"), pathOf(id)};
    return Error {QCoreApplication::translate("WorkingCopies",
                      "Wend has no place to keep your work safe while you edit: its own folder on this computer cannot "
                      "be used. Nothing was changed; look whether the disk is full."),
        attempt.trouble, m_folder, true};
}

bool WorkingCopies::isInUse(const QString &id) const { return ProcessLock::isHeld(lockOf(id)); }

QString WorkingCopies::lockOf(const QString &id) const { return QStringLiteral("%1/%2.lock").arg(m_folder, id); }

void WorkingCopies::sweepInterrupted() const
{
    const QDir folder(m_folder);
    for (const QFileInfo &file :
        folder.entryInfoList({QStringLiteral("*.db.reading*"), QStringLiteral("*.lock")}, QDir::Files)) {
        const QString id = file.fileName().section(QLatin1Char('.'), 0, 0);
        const bool isOfNothing = file.suffix() != QLatin1String("lock") || !exists(id);
        if (isOfNothing && !isInUse(id))
            QFile::remove(file.filePath());
    }
}

void WorkingCopies::sweepOld(const QDateTime &now) const
{
    int kept = 0;
    for (const WorkingCopyInfo &copy : list()) { // the latest first
        if (copy.unsaved || copy.isDamaged || copy.inUse)
            continue;
        if (++kept <= mostKeptCopies && copy.changed.daysTo(now) <= mostKeptDays)
            continue;
        const auto held = lock(copy.id);
        if (held && !infoOf(pathOf(copy.id)).unsaved) // nobody worked on it since the look above
            remove(copy.id);
    }
    // What was known of a workbook when it was left (findings/knownfindings) outlives a copy that was given up.
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({QStringLiteral("*.findings")}, QDir::Files)) {
        if (file.lastModified().daysTo(now) > mostKeptDays)
            QFile::remove(file.filePath());
    }
}

void WorkingCopies::remove(const QString &id) const { removeDatabase(pathOf(id)); }

Result<QString> WorkingCopies::setAside(const QString &id) const
{
    const QString fresh = freshId();
    // Opened and closed once, so that what stands in the write-ahead log is in the one file that is renamed. A copy too
    // damaged for that is kept as it is.
    if (auto database = Database::open(pathOf(id), Database::Open::Existing))
        (*database)->execute("UPDATE working_copy SET origin = '', saved_step = -1; PRAGMA wal_checkpoint(TRUNCATE)");
    for (const char *suffix :
        {"-wal", "-shm", "-journal", ""}) { // the database last: what is cut short is still found by its name
        const QString beside = pathOf(id) + QLatin1String(suffix);
        if (QFile::exists(beside) && !QFile::rename(beside, pathOf(fresh) + QLatin1String(suffix)))
            return Error {QCoreApplication::translate("WorkingCopies",
                              "Your unsaved work on this workbook could not be set aside, so the file was not opened. "
                              "Nothing was changed; look whether the disk is full."),
                QStringLiteral("rename ") + beside, pathOf(id), true};
    }
    return fresh;
}

Result<void> WorkingCopies::keepDamaged(const QString &id) const
{
    const QString path = pathOf(id);
    QString kept = path + QStringLiteral(".damaged");
    for (int number = 2; QFile::exists(kept); ++number)
        kept = path + QStringLiteral(".damaged%1").arg(number);
    for (const char *suffix : {"-wal", "-shm", "-journal", ""}) { // as SQLite would find them again
        const QString beside = path + QLatin1String(suffix);
        if (QFile::exists(beside) && !QFile::rename(beside, kept + QLatin1String(suffix)))
            return Error {QCoreApplication::translate("WorkingCopies",
                              "Your damaged unsaved work could not be repaired. Nothing was changed; look whether the "
                              "disk is full."),
                QStringLiteral("rename ") + beside, path, true};
    }
    return {};
}

}
