#include "store/replacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wend {

namespace {

#ifndef Q_OS_WIN
/// A rename is on the disk once its folder is. Where a file system cannot sync a folder, there is nothing more to be done.
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

QString replaceFile(const QString &fresh, const QString &path)
{
#ifdef Q_OS_WIN
    const auto wide = [](const QString &name) { return QDir::toNativeSeparators(name).toStdWString(); };
    if (!MoveFileExW(wide(fresh).c_str(), wide(path).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return qt_error_string(int(GetLastError()));
#else
    std::error_code code;
    std::filesystem::rename(fresh.toStdU16String(), path.toStdU16String(), code);
    if (code)
        return QString::fromStdString(code.message());
    syncFolder(QFileInfo(path).absolutePath());
#endif
    return {};
}

}
