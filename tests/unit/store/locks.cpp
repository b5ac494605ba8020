// Who works on a workbook: a lock that dies with its process, can be seen by other machines, and never shuts the owner
// out.

#include "store/workbooklock.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTest>

namespace wend::test {

namespace {

QByteArray lockOf(const QString &host, const QDateTime &renewed)
{
    return QJsonDocument(
        QJsonObject {{QStringLiteral("program"), QStringLiteral("Wend")}, {QStringLiteral("host"), host},
            {QStringLiteral("process"), 1}, {QStringLiteral("since"), renewed.toString(Qt::ISODate)},
            {QStringLiteral("renewed"), renewed.toString(Qt::ISODate)}})
        .toJson();
}

}

class Locks : public QObject
{
    Q_OBJECT

private slots:
    void areHeldByOneAndGoWithIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.lock"));
        auto first = ProcessLock::take(path);
        QVERIFY(first.lock);
        QVERIFY(ProcessLock::isHeld(path));
        const auto second = ProcessLock::take(path);
        QVERIFY(!second.lock);
        QVERIFY(second.isHeld);
        first.lock.reset();
        QVERIFY(!ProcessLock::isHeld(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(ProcessLock::take(path).lock);
    }

    void leftBehindShutNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("emptied by a power cut") << QByteArray();
        QTest::newRow("noise") << QByteArray("\0\xff\0x", 4);
        QTest::newRow("of this machine, a moment ago")
            << lockOf(QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc());
        QTest::newRow("of another machine, long ago")
            << lockOf(QStringLiteral("till"), QDateTime::currentDateTimeUtc().addSecs(-11 * 60));
        QTest::newRow("of an older Wend") << QByteArray("1\nwend\nhost\n");
    }

    void leftBehindShutNobodyOut()
    {
        QFETCH(QByteArray, content);
        OpenWorkbook open;
        addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        const QString id = open->id();
        open.workbook.reset();
        writeContent(WorkbookLock::pathFor(path), content);
        writeContent(open.copies.lockOf(id), content);
        QVERIFY(!open.copies.isInUse(id));
        QVERIFY(!WorkbookLock::holderOf(path));
        QVERIFY(Workbook::open(open.copies, path));
        QVERIFY(!QFile::exists(WorkbookLock::pathFor(path)));
    }

    void ofAnotherMachineAreRespectedAndCanBePassedOver()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        const QString path = open.file(QStringLiteral("cakes.wend"));
        QVERIFY(open->saveAs(path));
        open.workbook.reset();
        const QByteArray theirs = lockOf(QStringLiteral("till"), QDateTime::currentDateTimeUtc().addSecs(-60));
        writeContent(WorkbookLock::pathFor(path), theirs);
        const auto refused = Workbook::open(open.copies, path);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(QStringLiteral("“till”")), qPrintable(refused.error().text));
        QFile still(WorkbookLock::pathFor(path));
        QVERIFY(still.open(QIODevice::ReadOnly));
        QCOMPARE(still.readAll(), theirs);
        QVERIFY(WorkbookLock::holderOf(path).value().host == QStringLiteral("till"));
        QVERIFY(Workbook::open(open.copies, path, Workbook::Access::Read));
        QVERIFY(Workbook::open(open.copies, path, Workbook::Access::Override));
    }

    void areSeenBesideTheFileWhileItIsOpen()
    {
        OpenWorkbook open;
        addSmallMap(*open);
        QDir(open.folder.path()).mkdir(QStringLiteral("shop"));
        const QString path = open.file(QStringLiteral("shop/cakes.wend"));
        QVERIFY(open->saveAs(path));
        const QString lock = open.file(QStringLiteral("shop/.cakes.wend.lock"));
        QVERIFY(QFile::exists(lock));
        QFile file(lock);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(QSysInfo::machineHostName().toUtf8()));
        const WorkingCopies elsewhere(open.file(QStringLiteral("elsewhere")));
        const auto second = Workbook::open(elsewhere, path); // another user of this machine
        QVERIFY(!second);
        QVERIFY2(second.error().text.contains(QStringLiteral("open in another Wend on this computer")),
            qPrintable(second.error().text));
        QVERIFY(open->saveAs(open.file(QStringLiteral("shop/other.wend"))));
        QVERIFY(!QFile::exists(lock));
        QVERIFY(QFile::exists(open.file(QStringLiteral("shop/.other.wend.lock"))));
        open.workbook.reset();
        QCOMPARE(QDir(open.file(QStringLiteral("shop"))).entryList(QDir::Files | QDir::Hidden),
            QStringList({QStringLiteral("cakes.wend"), QStringLiteral("other.wend")}));
    }

    void areWaitedFor()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cakes.wend"));
        writeContent(path, "x");
        auto first = WorkbookLock::take(path);
        QVERIFY(first.lock);
        std::thread leaver([&] { first.lock.reset(); });
        const auto second = WorkbookLock::take(path, std::chrono::seconds(60));
        leaver.join();
        QVERIFY(second.lock);
    }

#ifndef Q_OS_WIN
    void neverFollowALink()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cakes.wend"));
        const QString diary = folder.filePath(QStringLiteral("diary.txt"));
        writeContent(path, "x");
        writeContent(diary, "dear diary");
        QVERIFY(QFile::link(diary, WorkbookLock::pathFor(path)));
        const auto attempt = WorkbookLock::take(path);
        QVERIFY(attempt.lock); // without a file of its own
        QFile still(diary);
        QVERIFY(still.open(QIODevice::ReadOnly));
        QCOMPARE(still.readAll(), QByteArray("dear diary"));
    }
#endif
};

namespace {
const Registered<Locks> registeredLocks;
}

}

#include "locks.moc"
