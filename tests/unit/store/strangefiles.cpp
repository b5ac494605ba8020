// Files that are not what they should be: each gets one clear sentence, and the file stays as it was.

#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

namespace wend::test {

class StrangeFiles : public QObject
{
    Q_OBJECT

    QString good(OpenWorkbook &open, const QString &name)
    {
        const QString path = open.file(name);
        addSmallMap(*open);
        if (const auto saved = open->saveCopy(path); !saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return path;
    }

    Error refusal(OpenWorkbook &open, const QString &path)
    {
        const QByteArray before = contentOf(path);
        const auto opened = Workbook::open(open.copies, path);
        if (opened || contentOf(path) != before)
            return {};
        return opened.error();
    }

private slots:
    void areRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("text") << QByteArray("Day,Sessions\n2026-10-01,12\n")
                              << QStringLiteral("is not a Wend workbook");
        QTest::newRow("picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")
                                 << QStringLiteral("is not a Wend workbook");
        QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("is damaged");
        QTest::newRow("header and noise")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x') << QStringLiteral("is damaged");
    }

    void areRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        OpenWorkbook open;
        const QString path = open.file(QStringLiteral("strange.wend"));
        writeContent(path, bytes);
        const Error error = refusal(open, path);
        QVERIFY2(error.text.contains(says), qPrintable(error.text));
        QVERIFY(error.text.contains(QStringLiteral("strange.wend")));
        QVERIFY(!open.copies.exists(WorkingCopies::idOf(path)));
    }

    void aFolderAndAMissingFileAreRefused()
    {
        OpenWorkbook open;
        QDir(open.folder.path()).mkdir(QStringLiteral("folder.wend"));
        QVERIFY(refusal(open, open.file(QStringLiteral("folder.wend"))).text.contains(QStringLiteral("is a folder")));
        QVERIFY(
            refusal(open, open.file(QStringLiteral("nowhere.wend"))).text.contains(QStringLiteral("There is no file")));
    }

    void ofANewerVersionSayWhichTheyNeed()
    {
        OpenWorkbook open;
        const QString path = good(open, QStringLiteral("newer.wend"));
        tamper(path, "PRAGMA user_version=7");
        const Error error = refusal(open, path);
        QVERIFY2(error.text.contains(QStringLiteral("newer Wend (file version 7")), qPrintable(error.text));
    }

    void ofAnotherProgramAreRefused()
    {
        OpenWorkbook open;
        const QString path = open.file(QStringLiteral("other.wend"));
        tamper(path, "CREATE TABLE bookmarks (id INTEGER)");
        QVERIFY(refusal(open, path).text.contains(QStringLiteral("another program")));
    }

    void withTamperedRowsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("severity out of range") << QByteArray("UPDATE card SET severity = 9");
        QTest::newRow("unknown kind of lane") << QByteArray("UPDATE lane SET kind = 'mystery'");
        QTest::newRow("card without its lane") << QByteArray("DELETE FROM lane WHERE kind = 'doing'");
        QTest::newRow("no business") << QByteArray("DELETE FROM business");
        QTest::newRow("table gone") << QByteArray("DROP TABLE feeling");
        QTest::newRow("view instead of a table") << QByteArray(
            "DROP TABLE evidence; CREATE VIEW evidence AS WITH RECURSIVE n(id) AS "
            "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 1 AS card, 1 AS position, 'seen' AS kind, "
            "'' AS text, '' AS source, NULL AS date FROM n");
        QTest::newRow("generated column")
            << QByteArray("DROP TABLE tool; CREATE TABLE tool (id INTEGER PRIMARY KEY, position REAL, name TEXT, "
                          "monthly_cost AS (length(zeroblob(50000000)))); UPDATE card SET tool = 99");
    }

    void withTamperedRowsAreRefused()
    {
        QFETCH(QByteArray, sql);
        OpenWorkbook open;
        const QString path = good(open, QStringLiteral("tampered.wend"));
        tamper(path, sql);
        const Error error = refusal(open, path);
        QVERIFY2(error.text.contains(QStringLiteral("is damaged")), qPrintable(error.text + error.detail));
    }

    void cannotRunTheirTriggers()
    {
        OpenWorkbook open;
        const QString path = good(open, QStringLiteral("trigger.wend"));
        tamper(path, "CREATE TRIGGER bomb AFTER INSERT ON card BEGIN DELETE FROM stage; END");
        const auto opened = Workbook::open(open.copies, path);
        QVERIFY(opened);
        QCOMPARE((*opened)->model().all<Stage>().size(), size_t(3));
        change(**opened, [&](Edit &edit) {
            Card card = edit.group<Card>(groupOf((*opened)->model().all<Card>().begin()->second)).front();
            card.id = {};
            edit.insert(card);
        });
        QCOMPARE((*opened)->model().all<Stage>().size(), size_t(3));
    }

    void changedInAnyByteNeverCrashOrLie()
    {
        OpenWorkbook open;
        const QByteArray whole = contentOf(good(open, QStringLiteral("good.wend")));
        QRandomGenerator random(7);
        for (int n = 0; n < 150; ++n) {
            QByteArray bytes = whole;
            if (n % 3 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            for (int flip = 0; flip < 1 + n % 8; ++flip)
                bytes[random.bounded(int(qMax<qsizetype>(1, bytes.size())))] = char(random.bounded(256));
            const QString path = open.file(QStringLiteral("changed%1.wend").arg(n));
            writeContent(path, bytes);
            const auto opened = Workbook::open(open.copies, path);
            if (opened)
                QCOMPARE(brokenInvariants((*opened)->model()), QStringList()); // flips inside a text cannot be seen
            else
                QVERIFY(!opened.error().text.isEmpty());
            QCOMPARE(contentOf(path), bytes);
        }
    }
};

namespace {
const Registered<StrangeFiles> registeredStrangeFiles;
}

}

#include "strangefiles.moc"
