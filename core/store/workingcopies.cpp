#include "store/workingcopies.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <algorithm>
#include <sqlite3.h>

namespace wend {

namespace {

std::optional<WorkingCopyInfo> infoOf(const QString &path)
{
    auto database = Database::open(path, Database::Open::Existing);
    if (!database)
        return std::nullopt;
    Statement about = (*database)->prepare(R"(SELECT origin, changed,
        saved_step <> coalesce((SELECT max(id) FROM history WHERE done = 1), 0),
        coalesce(nullif((SELECT name FROM business LIMIT 1), ''), (SELECT title FROM map ORDER BY position LIMIT 1), '')
        FROM working_copy)");
    if (!about.next())
        return std::nullopt;
    WorkingCopyInfo info;
    info.id = QFileInfo(path).completeBaseName();
    info.origin = about.text(0);
    info.changed = QDateTime::fromString(about.text(1), Qt::ISODateWithMs);
    info.unsaved = about.integer(2) != 0;
    info.name = about.text(3);
    return info;
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
        if (auto info = infoOf(file.filePath())) {
            info->inUse = isInUse(info->id);
            found.push_back(*info);
        }
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

QString WorkingCopies::freshId() { return QStringLiteral("new-%1").arg(QRandomGenerator::system()->generate64(), 0, 36); }

QString WorkingCopies::pathOf(const QString &id) const { return QStringLiteral("%1/%2.db").arg(m_folder, id); }

bool WorkingCopies::exists(const QString &id) const { return QFile::exists(pathOf(id)); }

Result<std::unique_ptr<QLockFile>> WorkingCopies::lock(const QString &id) const
{
    if (!QDir().mkpath(m_folder))
        return Error {sentenceFor(SQLITE_CANTOPEN, m_folder), QStringLiteral("mkpath"), m_folder};
    auto lock = std::make_unique<QLockFile>(QStringLiteral("%1/%2.lock").arg(m_folder, id));
    lock->setStaleLockTime(0); // however long a copy is open, only a dead program's lock is stale
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error {QCoreApplication::translate("WorkingCopies", "This workbook is already open in another Wend window. Use that window, or open a copy of the file."),
            QStringLiteral("locked"), pathOf(id)};
    return Error {sentenceFor(SQLITE_CANTOPEN, m_folder), QStringLiteral("lock"), m_folder};
}

bool WorkingCopies::isInUse(const QString &id) const
{
    QLockFile probe(QStringLiteral("%1/%2.lock").arg(m_folder, id));
    probe.setStaleLockTime(0);
    return QDir(m_folder).exists() && !probe.tryLock(0) && probe.error() == QLockFile::LockFailedError;
}

void WorkingCopies::remove(const QString &id) const
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(pathOf(id) + QLatin1String(suffix));
}

Result<QString> WorkingCopies::setAside(const QString &id) const
{
    const QString fresh = freshId();
    // Opened and closed once, so that what stands in the write-ahead log is in the one file that is renamed. A copy too damaged
    // for that is kept as it is.
    if (auto database = Database::open(pathOf(id), Database::Open::Existing))
        (*database)->execute("UPDATE working_copy SET origin = '', saved_step = -1; PRAGMA wal_checkpoint(TRUNCATE)");
    if (!QFile::rename(pathOf(id), pathOf(fresh)))
        return Error {sentenceFor(SQLITE_IOERR, pathOf(id)), QStringLiteral("rename"), pathOf(id)};
    return fresh;
}

}
