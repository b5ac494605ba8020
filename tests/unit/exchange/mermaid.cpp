#include "exchange/mermaid.h"

#include "exchange/mapfiles.h"
#include "exchange/template.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

namespace {

MapDraft draftFrom(const char *text)
{
    const auto read = readMermaidText(QString::fromUtf8(text), QStringLiteral("a.mmd"));
    if (!read)
        qWarning("%s", qPrintable(read.error().text));
    return read ? *read : MapDraft {};
}

}

class MermaidJourneys : public QObject
{
    Q_OBJECT

private slots:
    void areReadWithAllTheyCanSay()
    {
        const MapDraft map = draftFrom("%% a comment\n---\ntitle: in front\n---\n%%{init: {\n}}%%\njourney\n"
                                       "  title My working day %% behind it\n  accTitle: short\n  accDescr {\n"
                                       "   two\n   lines }\n  # a comment too\n\n  Wake up: 1\n  section Go to work\n"
                                       "    Make tea: 5: Me\n    Go upstairs: 3: Me, Cat\n\n  section Go home\n"
                                       "    Sit#58; down: 0: Cat,Me\n");
        QCOMPARE(map.title, QStringLiteral("My working day"));
        QCOMPARE(map.scenario, QStringLiteral("two\nlines"));
        QCOMPARE(map.stages.size(), size_t(3));
        QCOMPARE(map.stages[0].name, QStringLiteral("Start")); // tasks before any section
        QCOMPARE(map.stages[2].name, QStringLiteral("Go home"));
        QCOMPARE(map.personas, QStringList({QStringLiteral("Me"), QStringLiteral("Cat")}));
        QCOMPARE(map.lanes[0].texts(1), QStringList({QStringLiteral("Make tea"), QStringLiteral("Go upstairs")}));
        QCOMPARE(map.lanes[0].texts(2), QStringList {QStringLiteral("Sit: down")});
        QCOMPARE(map.curves.size(), size_t(2));
        QCOMPARE(map.curves[0].points[0].value, 100);
        QCOMPARE(map.curves[0].points[1].value, 0);
        QCOMPARE(map.curves[1].points.back().value, -100);
    }

    void comeBackAsTheSameText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("actors of several scores") << QByteArray(
            "journey\n    title Tea\n    accTitle: Tea\n    accDescr: At home\n    section Make\n"
            "        Boil water: 2: Me\n        Pour: 5: Me, Cat\n    section Drink\n        Sip: 4: Cat\n");
        QTest::newRow("nobody") << QByteArray(
            "journey\n    title Tea\n    accTitle: Tea\n    section Make\n        Boil water: 2\n        Pour: 4\n");
        QTest::newRow("what ends a name")
            << QByteArray("journey\n    title A#58; b\n    accTitle: A#58; b\n    section One#59; two\n"
                          "        Ask #35;1 50#37;: 3: Me#44; too\n        #115;ection: 4: Me#44; too\n");
    }
    void comeBackAsTheSameText()
    {
        QFETCH(const QByteArray, text);
        const MapDraft draft = draftFrom(text.constData());
        OpenWorkbook open;
        QVERIFY(addMaps(*open, {draft}, QStringLiteral("a.mmd")));
        QCOMPARE(mermaidOf(open->model(), mapsOf(open->model()).front(), QStringLiteral("en")), text);
    }

    void writtenOfEveryExampleAreReadAgain_data()
    {
        QTest::addColumn<QString>("id");
        for (const TemplateInfo &info : templates(QStringLiteral("zh_CN")))
            QTest::newRow(qPrintable(info.id)) << info.id;
    }
    void writtenOfEveryExampleAreReadAgain()
    {
        QFETCH(const QString, id);
        OpenWorkbook open;
        change(*open, [&](Edit &edit) { QVERIFY(fillFromTemplate(edit, id, QStringLiteral("zh_CN"))); });
        for (const MapId map : mapsOf(open->model())) {
            const QByteArray text = mermaidOf(open->model(), map, QStringLiteral("zh_CN"));
            QVERIFY(beginsMermaidJourney(text));
            const MapDraft draft = draftFrom(text.constData());
            QCOMPARE(draft.stages.size(), stagesOf(open->model(), map).size());
        }
    }

    void whatIsNoJourneySaysSo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("another diagram") << QByteArray("flowchart TD\n a-->b\n") << QStringLiteral("a.mmd");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("a.mmd");
        QTest::newRow("no tasks") << QByteArray("journey\n title x\n") << QStringLiteral("a.mmd");
        QTest::newRow("a task without a score")
            << QByteArray("journey\nsection One\nOrder: 3\nPay\n") << QStringLiteral("Line 4");
        QTest::newRow("a score that is none") << QByteArray("journey\nOrder: good: Me\n") << QStringLiteral("Line 2");
    }
    void whatIsNoJourneySaysSo()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, part);
        const auto read = readMermaidText(QString::fromUtf8(text), QStringLiteral("a.mmd"));
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(part), qPrintable(read.error().text));
        QVERIFY(!read.error().text.contains(QLatin1Char('\n')));
    }
};

static const Registered<MermaidJourneys> registeredMermaidJourneys;

}

#include "mermaid.moc"
