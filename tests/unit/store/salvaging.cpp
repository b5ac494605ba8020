// Repair saves what is there: no bad value, no missing row and no rule that is broken costs a card.

#include "model/lookup.h"
#include "model/storable.h"
#include "store/edit.h"
#include "store/rownouns.h"
#include "store/schema.h"
#include "store/storedcolumns.h"
#include "store/workbookwriter.h"
#include "support/bakerynumbers.h"
#include "support/damagedfile.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class Salvaging : public QObject
{
    Q_OBJECT

    /// The small map with its 18 cards, evidence, a picture, a tool, a path, numbers at a touchpoint and samples.
    static QString written(OpenWorkbook &open)
    {
        const SmallMap small = addSmallMap(*open);
        writeBakeryNumbers(*open);
        change(*open, [&](Edit &edit) {
            const LaneId lane = small.lane(open->model(), LaneKind::Touchpoints);
            const auto cards = edit.where(&Card::lane, lane);
            Evidence evidence;
            evidence.card = cards[0];
            evidence.text = QStringLiteral("I could not find the form");
            edit.insert(evidence);
            edit.set(
                cards[1], &Card::picture, edit.insert(Picture {{}, QStringLiteral("cake.png"), QByteArray(6000, 'p')}));
            edit.set(cards[0], &Card::tool, edit.insert(Tool {{}, 1, QStringLiteral("Till"), 30}));
            edit.insert(Path {{}, small.map, cards[0], cards[1], QStringLiteral("asks"), 0.5});
            edit.insert(
                Binding {{}, edit.row(cards[0])->stage, cards[0], open->model().all<Metric>().begin()->first, 1, {}});
        });
        const QString path = open.file(QStringLiteral("whole.wend"));
        if (const auto saved = open->saveCopy(path); !saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return path;
    }

private slots:
    void aWholeFileLosesNothing()
    {
        OpenWorkbook open;
        const QString path = written(open);
        const Repaired back = repaired(path);
        QVERIFY(back.isDone);
        QCOMPARE(back.lost, QStringList());
        QCOMPARE(back.model, open->model());
        QCOMPARE(back.samples, repaired(path).samples);
        QVERIFY(back.samples > 100);
    }

    void everyColumnHasAWordForPeople()
    {
        forEachTable([&]<class Row>(Row *) {
            const QByteArray table = RowTable<Row>::name;
            QVERIFY2(!rowNoun(table, {}, 2).isEmpty() && !tableNoun(table).isEmpty(), table.constData());
            forEachColumn<Row>([&](const auto &column) {
                if (qstrcmp(column.name, "id") != 0)
                    QVERIFY2(!columnNoun(table, column.name).isEmpty(), (table + '.' + column.name).constData());
            });
        });
    }

    void aBadValueInAnyColumnCostsNoRow()
    {
        OpenWorkbook open;
        const QByteArray whole = contentOf(written(open));
        const size_t cards = open->model().all<Card>().size();
        int number = 0;
        forEachTable([&]<class Row>(Row *) {
            const QByteArray table = RowTable<Row>::name;
            forEachColumn<Row>([&](const auto &column) {
                ++number;
                const char *values[] {"x'ff00'", "'no such word'", "-5", "NULL", "9e999"};
                for (int at = 0; at < 5; ++at) {
                    const char *bad = values[at];
                    const bool isId = qstrcmp(column.name, "id") == 0;
                    if (isId ? at != 2 : (at + number) % 5 > 1) // two for each column
                        continue;
                    const QString path = open.file(QStringLiteral("bad.wend"));
                    writeContent(path, whole);
                    tamperUnchecked(path, table,
                        "UPDATE " + table + " SET " + column.name + " = " + bad
                            + " WHERE rowid = (SELECT min(rowid) FROM " + table + ')');
                    const Repaired back = repaired(path);
                    const QByteArray what = table + '.' + column.name + " = " + bad;
                    QVERIFY2(back.isDone && back.trouble.isEmpty(),
                        (what + ": " + back.error.toUtf8() + back.trouble.toUtf8()).constData());
                    QVERIFY2(back.model.all<Card>().size() >= cards, what.constData());
                }
            });
        });
    }

    void isToldInPlainSentences_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("bad date") << QByteArray("UPDATE map SET review_date = 'soon' WHERE title = 'Cakes'")
                                  << QStringLiteral(
                                         "The review date of the map “Cakes” could not be read and is empty now.");
        QTest::newRow("out of range")
            << QByteArray("UPDATE persona SET age = 400")
            << QStringLiteral("The age of the persona “Maya” was not possible and is the nearest that is now.");
        QTest::newRow("missing lane")
            << QByteArray("DELETE FROM lane WHERE kind = 'doing'")
            << QStringLiteral("The lane of 3 card(s) could not be read; a new one called “Recovered” takes its place.");
        QTest::newRow("missing business") << QByteArray("DELETE FROM business")
                                          << QStringLiteral("What was said of the business could not be read. Please "
                                                            "fill in its name, place and currency again.");
        QTest::newRow("missing table") << QByteArray("DROP TABLE feeling")
                                       << QStringLiteral("The part of the file with feelings is not there.");
        QTest::newRow("missing tool") << QByteArray(
            "DELETE FROM tool") << QStringLiteral("The tool of 1 card(s) is not there any more; none is named now.");
        QTest::newRow("unknown word") << QByteArray(
            "UPDATE stage SET level = 'x' WHERE name = 'Collect' AND map IN (SELECT id FROM map WHERE title = 'Cakes')")
                                      << QStringLiteral("The level in the funnel of the stage “Collect” could not be "
                                                        "read and is as in a new one now.");
    }

    void isToldInPlainSentences()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, sentence);
        OpenWorkbook open;
        const QString path = written(open);
        tamper(path, sql);
        const Repaired back = repaired(path);
        QVERIFY2(back.lost.contains(sentence), qPrintable(back.lost.join(QStringLiteral(" | ")) + back.error));
        QCOMPARE(back.trouble, QString());
    }

    void missingParentsGetAStandIn_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *table : {"lane", "stage", "map", "persona", "source", "metric", "import", "picture", "tool"}) {
            QTest::newRow((QByteArray("no rows of ") + table).constData()) << QByteArray("DELETE FROM ") + table;
            QTest::newRow((QByteArray("no table ") + table).constData()) << QByteArray("DROP TABLE ") + table;
        }
        QTest::newRow("only cards") << QByteArray(
            "DROP TABLE lane; DROP TABLE stage; DROP TABLE map; DROP TABLE business; DROP TABLE persona");
        QTest::newRow("one lane and stage for all") << QByteArray("UPDATE card SET lane = 5, stage = 6");
        QTest::newRow("a ring of stages") << QByteArray(
            "UPDATE stage SET parent = (SELECT max(id) FROM stage) WHERE id = (SELECT min(id) FROM stage);"
            "UPDATE stage SET parent = (SELECT min(id) FROM stage) WHERE id = (SELECT max(id) FROM stage)");
    }

    void missingParentsGetAStandIn()
    {
        QFETCH(QByteArray, sql);
        OpenWorkbook open;
        const QString path = written(open);
        const qint64 samples = repaired(path).samples;
        tamper(path, sql);
        const Repaired back = repaired(path);
        QVERIFY2(back.isDone, qPrintable(back.error));
        QCOMPARE(back.trouble, QString());
        QCOMPARE(back.model.all<Card>().size(), open->model().all<Card>().size());
        QCOMPARE(back.model.all<Evidence>().size(), size_t(1));
        QCOMPARE(back.samples, samples);
        QVERIFY(!back.lost.isEmpty());
    }

    void evidenceOfALostCardIsKept()
    {
        OpenWorkbook open;
        const QString path = written(open);
        tamper(path, "DELETE FROM card");
        const Repaired back = repaired(path);
        QCOMPARE(back.trouble, QString());
        QCOMPARE(back.model.all<Evidence>().size(), size_t(1));
        QCOMPARE(back.model.all<Card>().size(), size_t(1));
        QCOMPARE(back.model.all<Card>().begin()->second.text, QStringLiteral("Recovered"));
    }

    void aMissingLaneIsOfTheKindThatItsCardsSay()
    {
        OpenWorkbook open;
        const QString path = written(open);
        tamper(path, "DELETE FROM lane WHERE kind = 'touchpoints'");
        const Repaired back = repaired(path);
        const Path &path0 = back.model.all<Path>().begin()->second;
        QCOMPARE(back.model.at(back.model.at(path0.from).lane).kind, LaneKind::Touchpoints);
    }

    void tooLongTextsAreCutBetweenCharacters()
    {
        OpenWorkbook open;
        const QString path = written(open);
        tamper(path,
            "UPDATE card SET notes = printf('%.*c', 70000000, 'n'), text = text || 'a' || replace(printf('%.*c', "
            "2100000, 'e'), 'e', 'é') WHERE id = (SELECT min(id) FROM card)");
        const Repaired back = repaired(path);
        QCOMPARE(back.trouble, QString());
        QCOMPARE(back.model.all<Card>().size(), open->model().all<Card>().size());
        const auto longest = std::max_element(back.model.all<Card>().begin(), back.model.all<Card>().end(),
            [](const auto &a, const auto &b) { return a.second.text.size() < b.second.text.size(); });
        QVERIFY(longest->second.text.startsWith(QStringLiteral("Card "))
            && longest->second.text.endsWith(QStringLiteral("éé")));
        QVERIFY(isStorable(longest->second.text) && longest->second.text.toUtf8().size() > mostTextBytes - 4);
        QCOMPARE(longest->second.notes.toUtf8().size(), mostTextBytes);
    }

    void rowsOfOneIdAreAllKept()
    {
        OpenWorkbook open;
        const QString path = written(open);
        tamper(path,
            "CREATE TABLE loose AS SELECT * FROM card; DROP TABLE card; ALTER TABLE loose RENAME TO card; UPDATE card "
            "SET id = 9");
        const Repaired back = repaired(path);
        QCOMPARE(back.trouble, QString());
        QCOMPARE(back.model.all<Card>().size(), open->model().all<Card>().size() + 1); // and one for the evidence
    }

    void rowsThatAreThereTwiceAreKeptOnce()
    {
        OpenWorkbook open;
        const QString path = written(open);
        for (const QByteArray table : {"card", "binding", "map_persona", "metric"})
            tamper(path,
                "CREATE TABLE loose AS SELECT * FROM " + table + "; DROP TABLE " + table
                    + "; ALTER TABLE loose RENAME TO " + table + "; INSERT INTO " + table + " SELECT * FROM " + table);
        const Repaired back = repaired(path);
        QCOMPARE(back.trouble, QString());
        QCOMPARE(back.model, open->model());
    }

    void metricsOfOneKeyAreAllKept()
    {
        OpenWorkbook open;
        const QString path = written(open);
        const qint64 samples = repaired(path).samples;
        tamper(path,
            "CREATE TABLE loose AS SELECT * FROM metric; DROP TABLE metric; ALTER TABLE loose RENAME TO metric; UPDATE "
            "metric SET key = 'x'");
        const Repaired back = repaired(path);
        QCOMPARE(back.model.all<Metric>().size(), open->model().all<Metric>().size());
        QCOMPARE(back.samples, samples);
    }

    void aHeaderThatSaysSomethingElseIsNoHindrance_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another program") << QByteArray("PRAGMA application_id = 7");
        QTest::newRow("no version") << QByteArray("PRAGMA user_version = 0");
        QTest::newRow("an older version") << QByteArray("PRAGMA user_version = 1");
    }

    void aHeaderThatSaysSomethingElseIsNoHindrance()
    {
        QFETCH(QByteArray, sql);
        OpenWorkbook open;
        const QString path = written(open);
        tamper(path, sql);
        QCOMPARE(repaired(path).model, open->model());
    }

    void whatIsNoWorkbookOfOursIsNotRepaired()
    {
        OpenWorkbook open;
        const QString other = open.file(QStringLiteral("other.wend"));
        tamper(other,
            "CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, a, b, c); INSERT INTO bookmarks VALUES (1, 'x', 'y', "
            "'z')");
        QVERIFY(repaired(other).error.contains(QStringLiteral("another program")));
        const QString newer = written(open);
        tamper(newer, "PRAGMA user_version = " + QByteArray::number(schemaVersion + 1));
        QVERIFY(repaired(newer).error.contains(QStringLiteral("newer Wend")));
        QVERIFY(repaired(open.file(QStringLiteral("nowhere.wend"))).error.contains(QStringLiteral("nowhere.wend")));
    }

    void oldFilesAreRepairedToo()
    {
        OpenWorkbook open;
        const QByteArray whole = contentOf(QStringLiteral(WEND_TEST_DATA "/versions/version1.wend"));
        const QString path = open.file(QStringLiteral("old.wend"));
        writeContent(path, whole);
        const Repaired good = repaired(path);
        QCOMPARE(good.lost, QStringList());
        QVERIFY(good.model.all<Card>().size() > 20 && good.samples > 100);
        for (const int broken : {0, 100}) { // its mark, and the list of its tables
            QByteArray bytes = whole;
            bytes[broken] = 'x';
            writeContent(path, bytes);
            const Repaired back = repaired(path);
            QCOMPARE(back.model, good.model);
            QCOMPARE(back.samples, good.samples);
        }
    }
};

namespace {
const Registered<Salvaging> registeredSalvaging;
}

}

#include "salvaging.moc"
