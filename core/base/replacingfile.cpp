#include "base/replacingfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRandomGenerator>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace wend {

namespace {

#ifndef Q_OS_WIN
/// A rename is on the disk once its folder is. Where a file system cannot sync a folder, there is nothing more to be
/// done.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}
#endif

bool syncFile(int handle)
{
#ifdef Q_OS_WIN
    return ::_commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

/// Held as long as the file is open, so that it ends with the process. Where Windows has a file open, it cannot be
/// removed, and needs no lock for that.
bool lock(const QFile &file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file);
    return true;
#else
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#endif
}

void sweepLeftOf(const QString &target)
{
    const QDir folder = QFileInfo(target).absoluteDir();
    for (const QFileInfo &left :
        folder.entryInfoList({temporaryPrefix(target) + QStringLiteral("*.tmp")}, QDir::Files | QDir::Hidden)) {
        QFile file(left.filePath());
        if (file.open(QIODevice::ReadOnly) && lock(file)) // nobody writes it any more
            file.remove();
    }
}

}

ReplacingFile::ReplacingFile(const QString &path) : m_target(behindLinks(path)) { }

ReplacingFile::~ReplacingFile()
{
    if (isOpen())
        QFile::close();
    if (!fileName().isEmpty())
        QFile::remove();
}

bool ReplacingFile::open(OpenMode mode)
{
    sweepLeftOf(m_target);
    setFileName(temporaryName(m_target));
    if (QFile::open(mode | NewOnly)) {
        lock(*this);
        return true;
    }
    setFileName({});
    return false;
}

bool ReplacingFile::commit()
{
    const bool written = isOpen() && flush() && error() == NoError;
    if (written && !syncFile(handle())) {
        setErrorString(qt_error_string());
        return false;
    }
    if (!written)
        return false;
    QFile::close();
    const QString fresh = fileName();
    QFile::setPermissions(fresh, permissionsFor(m_target, fresh));
    if (const auto failure = renameOver(fresh, m_target)) {
        setErrorString(failure->detail);
        return false;
    }
    setFileName({});
    return true;
}

QString behindLinks(const QString &path)
{
    constexpr int mostLinks = 40; // as the system itself allows; a ring ends somewhere
    QString at = QFileInfo(path).absoluteFilePath();
    for (int link = 0; link < mostLinks && QFileInfo(at).isSymLink(); ++link)
        at = QFileInfo(at).symLinkTarget();
    const QFileInfo info(at);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? at : QDir(folder).filePath(info.fileName());
}

QString temporaryPrefix(const QString &target)
{
    const QByteArray name = QFileInfo(target).fileName().normalized(QString::NormalizationForm_C).toUtf8();
    return QStringLiteral(".wend-%1-")
        .arg(QLatin1String(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(8)));
}

QString temporaryName(const QString &target)
{
    return QStringLiteral("%1/%2%3.tmp")
        .arg(QFileInfo(target).absolutePath(), temporaryPrefix(target),
            QString::number(QRandomGenerator::system()->generate64(), 36));
}

std::optional<RenameFailure> renameOver(const QString &fresh, const QString &path)
{
#ifdef Q_OS_WIN
    const auto wide = [](const QString &name) { return QDir::toNativeSeparators(name).toStdWString(); };
    if (!MoveFileExW(wide(fresh).c_str(), wide(path).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return RenameFailure {int(GetLastError()), qt_error_string(int(GetLastError()))};
#else
    std::error_code code;
    std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), code);
    if (code)
        return RenameFailure {code.value(), QString::fromStdString(code.message())};
    syncFolder(QFileInfo(path).absolutePath());
#endif
    return std::nullopt;
}

QFile::Permissions permissionsFor(const QString &target, const QString &fresh)
{
    if (QFileInfo::exists(target))
        return QFile::permissions(target);
    QFile probe(fresh + QStringLiteral(".new"));
    const bool made = probe.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    const QFile::Permissions usual = made ? probe.permissions() : QFile::permissions(fresh);
    if (made)
        probe.remove();
    return usual;
}

bool isOutOfSpace(int systemError)
{
#ifdef Q_OS_WIN
    return systemError == ERROR_HANDLE_DISK_FULL || systemError == ERROR_DISK_FULL;
#else
    return systemError == ENOSPC || systemError == EDQUOT;
#endif
}

}
