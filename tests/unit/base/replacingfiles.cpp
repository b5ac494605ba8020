// A file that takes the place of another is whole or not there, and leaves nothing beside it.

#include "base/replacingfile.h"
#include "support/registry.h"

#include <QTemporaryDir>
#include <QTest>

namespace wend::test {

class ReplacingFiles : public QObject
{
    Q_OBJECT

private slots:
    void arePutInPlaceAtTheEnd();
    void leaveWhatWasThereWithoutIt();
    void followALink();
    void keepThePermissionsOfWhatWasThere();
    void sayWhyTheyCannotBeWritten();
    void sweepWhatAKilledProgramLeft();
};

namespace {

QByteArray contentAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

}

void ReplacingFiles::arePutInPlaceAtTheEnd()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.pdf"));
    write(path, "old");
    ReplacingFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("new");
    QCOMPARE(contentAt(path), QByteArray("old"));
    QVERIFY(file.commit());
    QCOMPARE(contentAt(path), QByteArray("new"));
    QCOMPARE(namesIn(folder), QStringList {QStringLiteral("map.pdf")});
}

void ReplacingFiles::leaveWhatWasThereWithoutIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.pdf"));
    write(path, "old");
    {
        ReplacingFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half of the n");
    }
    QCOMPARE(contentAt(path), QByteArray("old"));
    QCOMPARE(namesIn(folder), QStringList {QStringLiteral("map.pdf")});
}

void ReplacingFiles::followALink()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("real.json"));
    const QString link = folder.filePath(QStringLiteral("link.json"));
    write(path, "old");
    QVERIFY(QFile::link(path, link));
    ReplacingFile file(link);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("new");
    QVERIFY(file.commit());
    QCOMPARE(contentAt(path), QByteArray("new"));
    QVERIFY(QFileInfo(link).isSymLink());
}

void ReplacingFiles::keepThePermissionsOfWhatWasThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("private.csv"));
    write(path, "old");
    const auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path, mine));
    ReplacingFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.commit());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ReplacingFiles::sayWhyTheyCannotBeWritten()
{
    QTemporaryDir folder;
    ReplacingFile file(folder.filePath(QStringLiteral("no such folder/map.pdf")));
    QVERIFY(!file.open(QIODevice::WriteOnly));
    QVERIFY(!file.errorString().isEmpty());
    QVERIFY(!file.commit());

    const QString path = folder.filePath(QStringLiteral("a folder"));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/with something in it")));
    ReplacingFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(!other.commit());
    QVERIFY(!other.errorString().isEmpty());
}

void ReplacingFiles::sweepWhatAKilledProgramLeft()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.pdf"));
    const auto leave = [](const QString &target) {
        const QString name = temporaryName(target);
        write(name, "half of it");
        return QFileInfo(name).fileName();
    };
    const QString left = leave(path);
    const QString ofOther = leave(folder.filePath(QStringLiteral("other.pdf")));
    ReplacingFile atWork(path);
    QVERIFY(atWork.open(QIODevice::WriteOnly));
    QVERIFY(!namesIn(folder).contains(left));
    ReplacingFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.commit());
    const QStringList names = namesIn(folder);
    QVERIFY(names.contains(QFileInfo(atWork.fileName()).fileName()) && names.contains(ofOther));
    QVERIFY(atWork.commit());
}

namespace {
const Registered<ReplacingFiles> registeredReplacingFiles;
}

}

#include "replacingfiles.moc"
