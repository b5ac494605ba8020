#include "store/processlock.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace wend {

namespace {

constexpr qint64 mostContent = 4096; // bytes; more is no lock of ours

struct Handle
{
    int descriptor = -1;
    bool isHeld = false;
    bool isCertain = true;
    QString trouble = {};
};

#ifdef Q_OS_WIN

// Others may read it and may not write: so the sharing itself is the lock.
Handle openLocked(const QString &path, bool make)
{
    const HANDLE file = CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ, nullptr, make ? OPEN_ALWAYS : OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        return {_open_osfhandle(intptr_t(file), _O_RDWR | _O_BINARY)};
    const DWORD code = GetLastError();
    return {-1, code == ERROR_SHARING_VIOLATION, true, qt_error_string(int(code))};
}

void close(int descriptor) { _close(descriptor); }

#else

/// Somebody may have removed the file between its opening and its locking: then the lock is on a file that has no name
/// any more.
bool isStillThere(int descriptor, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(name.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

Handle openLocked(const QString &path, bool make)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        // Never through a link, never waiting for a pipe: the folder may be anybody's.
        const int descriptor
            = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (make ? O_CREAT : 0), 0644);
        if (descriptor < 0)
            return {-1, false, true, QString::fromLocal8Bit(std::strerror(errno))};
        struct stat kind = {};
        if (::fstat(descriptor, &kind) != 0 || !S_ISREG(kind.st_mode)) {
            ::close(descriptor);
            return {-1, false, true, QStringLiteral("not a regular file")};
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int code = errno;
            if (code != EWOULDBLOCK && code != EINTR)
                return {descriptor, false, false, {}};
            ::close(descriptor);
            if (code == EINTR)
                continue;
            return {-1, true, true, {}};
        }
        if (isStillThere(descriptor, name))
            return {descriptor};
        ::close(descriptor);
    }
}

void close(int descriptor) { ::close(descriptor); }

#endif

}

ProcessLock::Attempt ProcessLock::take(const QString &path)
{
    const Handle handle = openLocked(path, true);
    if (handle.descriptor < 0)
        return {nullptr, handle.isHeld, handle.trouble};
    std::unique_ptr<ProcessLock> lock(new ProcessLock);
    lock->m_path = path;
    lock->m_isCertain = handle.isCertain;
    lock->m_file.open(handle.descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return {std::move(lock), false, {}};
}

bool ProcessLock::isHeld(const QString &path)
{
    const Handle handle = openLocked(path, false);
    if (handle.descriptor >= 0)
        close(handle.descriptor);
    return handle.isHeld;
}

ProcessLock::~ProcessLock()
{
#ifdef Q_OS_WIN
    m_file.close(); // an open file cannot be removed there
    if (m_removes)
        QFile::remove(m_path);
#else
    if (m_removes)
        QFile::remove(m_path); // before it is let go, so that nobody's lock loses its name
#endif
}

QByteArray ProcessLock::content()
{
    m_file.seek(0);
    return m_file.read(mostContent);
}

bool ProcessLock::setContent(const QByteArray &bytes)
{
    return m_file.resize(0) && m_file.seek(0) && m_file.write(bytes) == bytes.size();
}

}
