#include "faults/hostileexport.h"
#include "faults/rawfile.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace wend::test {

namespace {

#ifdef Q_OS_UNIX

HostileExport linkTo(const char *fileName, const char *target)
{
    return {fileName, [target](const QString &path) { (void)!::symlink(target, path.toUtf8().constData()); }};
}

// A socket is bound by a short path only: from within its folder.
void makeSocket(const QString &path)
{
    const QString before = QDir::currentPath();
    QDir::setCurrent(QFileInfo(path).path());
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFileInfo(path).fileName().toUtf8().constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    (void)!::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    ::close(socket);
    QDir::setCurrent(before);
}

std::vector<HostileExport> unixDevices()
{
    return {
        {"fifo.csv", [](const QString &path) { ::mkfifo(path.toUtf8().constData(), 0600); }},
        {"socket.csv", makeSocket},
        linkTo("zero.csv", "/dev/zero"),
        linkTo("random.csv", "/dev/urandom"),
        linkTo("full.csv", "/dev/full"),
        linkTo("terminal.csv", "/dev/tty"),
        linkTo("standard input.csv", "/dev/stdin"),
        linkTo("memory.csv", "/proc/self/mem"),
        linkTo("ring.csv", "ring.csv"),
        linkTo("nowhere.csv", "nowhere at all"),
        {"not readable.csv",
            [](const QString &path) {
                writeContent(path, "Date,Visits\n2026-09-01,5\n");
                ::chmod(path.toUtf8().constData(), 0);
            }},
    };
}

#endif

}

std::vector<HostileExport> hostileDevices()
{
    std::vector<HostileExport> all {
        {"folder.csv", [](const QString &path) { QDir().mkpath(path); }},
        {"missing.csv", [](const QString &) {}},
    };
#ifdef Q_OS_UNIX
    const auto more = unixDevices();
    all.insert(all.end(), more.begin(), more.end());
#endif
    return all;
}

}
