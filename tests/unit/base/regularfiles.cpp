#include "base/regularfile.h"

#include "support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace wend;

namespace {

class RegularFiles : public QObject
{
    Q_OBJECT

private slots:
    void aFileAndALinkToItAreTaken();
    void whatIsNotThereAndFoldersAreToldApart();
    void devicesPipesAndSocketsAreRefused();
};

void RegularFiles::aFileAndALinkToItAreTaken()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("numbers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(checkRegularFile(file.fileName()));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(file.fileName(), folder.filePath(QStringLiteral("link.csv"))));
    QVERIFY(checkRegularFile(folder.filePath(QStringLiteral("link.csv"))));
#endif
}

void RegularFiles::whatIsNotThereAndFoldersAreToldApart()
{
    QTemporaryDir folder;
    QVERIFY(checkRegularFile(folder.path()).error().text.contains(QStringLiteral("is a folder")));
    QVERIFY(checkRegularFile(folder.filePath(QStringLiteral("none.csv")))
                .error()
                .text.contains(QStringLiteral("There is no file")));
    QVERIFY(!checkRegularFile({}));
    QVERIFY(!isDevice(folder.path()));
    QVERIFY(!isDevice(folder.filePath(QStringLiteral("none.csv"))));
}

void RegularFiles::devicesPipesAndSocketsAreRefused()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QByteArray pipe = QFile::encodeName(folder.filePath(QStringLiteral("pipe.csv")));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QVERIFY(QFile::link(QFile::decodeName(pipe), folder.filePath(QStringLiteral("link.csv"))));
    const QByteArray name = QFile::encodeName(folder.filePath(QStringLiteral("socket")));
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, name.constData(), sizeof address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const QStringList paths {QFile::decodeName(pipe), folder.filePath(QStringLiteral("link.csv")),
        QFile::decodeName(name), QStringLiteral("/dev/zero")};
    ::close(socket);
#else
    const QStringList paths {QStringLiteral("NUL"), QStringLiteral("folder/con.csv"), QStringLiteral("com1"),
        QStringLiteral("\\\\.\\pipe\\wend")};
#endif
    for (const QString &path : paths) {
        QVERIFY2(isDevice(path), qPrintable(path));
        QVERIFY2(
            checkRegularFile(path).error().text.contains(QStringLiteral("is a device or a pipe")), qPrintable(path));
    }
}

const wend::test::Registered<RegularFiles> registeredRegularFiles;

}

#include "regularfiles.moc"
