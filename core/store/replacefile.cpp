#include "store/replacefile.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>
#include <sqlite3.h>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
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

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

bool isOutOfSpace(int systemError)
{
#ifdef Q_OS_WIN
    return systemError == ERROR_HANDLE_DISK_FULL || systemError == ERROR_DISK_FULL;
#else
    return systemError == ENOSPC || systemError == EDQUOT;
#endif
}

Result<void> replaceFile(const QString &fresh, const QString &path, const QString &name)
{
    const auto refused = [&](int systemError, const QString &detail) {
        const QString text = isOutOfSpace(systemError)
            ? sentenceFor(SQLITE_FULL, name)
            : QCoreApplication::translate("WorkbookFile",
                "“%1” could not be replaced. The old file is whole; close other programs that use it and save again.")
                  .arg(QDir::toNativeSeparators(name));
        return Error {text, detail, name, true};
    };
#ifdef Q_OS_WIN
    const auto wide = [](const QString &name) { return QDir::toNativeSeparators(name).toStdWString(); };
    if (!MoveFileExW(wide(fresh).c_str(), wide(path).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return refused(int(GetLastError()), qt_error_string(int(GetLastError())));
#else
    std::error_code code;
    std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), code);
    if (code)
        return refused(code.value(), QString::fromStdString(code.message()));
    syncFolder(QFileInfo(path).absolutePath());
#endif
    return {};
}

}
