#include "exchange/templatereader.h"

#include "support/registry.h"

#include <QTest>

using namespace wend;

namespace {

const QByteArray whole = R"({
    "id": "small", "kind": "example", "name": "Small", "line": "Short", "summary": "One stage.",
    "business": {"name": "B", "currency": {"en": "GBP", "zh_CN": "CNY", "zh_TW": "TWD"}},
    "tools": [{"id": "till", "name": "Till", "monthlyCost": {"en": 5, "zh_CN": 40, "zh_TW": 200}}],
    "personas": [{"id": "ann", "name": "Ann", "marker": "diamond", "colour": "#102030"}],
    "maps": [{
        "title": "M", "kind": "to-be", "reviewDate": "2027-01-31", "personas": ["ann"],
        "unitCost": {"en": 38, "zh_CN": 165, "zh_TW": 820},
        "stages": [{"id": "one", "name": {"en": "One", "zh_CN": "一", "zh_TW": "壹"}, "duration": 2, "unit": "weeks"}],
        "lanes": [
            {"kind": "ideas", "cards": {"one": [{"text": "Answer", "answers": "pain", "due": "2026-12-01", "id": "idea"}]}},
            {"kind": "pain-points", "lineAbove": "visibility",
                "cards": {"one": ["Plain", {"id": "pain", "text": "Hurts", "severity": 4, "tool": "till"}]}}],
        "feelings": [{"persona": "ann", "stage": "one", "at": 0.25, "value": -60}],
        "targets": [{"stage": "one", "value": 0.1, "isMost": true, "from": "2026-10-01"}],
        "notes": [{"day": "2026-10-12", "text": "Form", "stage": "one", "idea": "idea"}, {"day": "2026-08-10", "text": "Shut"}],
        "scenarios": [{"name": "Dearer", "changes": [{"lever": "price", "value": {"en": 65, "zh_CN": 380, "zh_TW": 1700}},
            {"stage": "one", "value": 0.07}]}, {"name": "As many", "changes": [{"lever": "number", "stage": "one", "value": 300}]}],
        "exports": [{"file": "till.csv", "bindings": [{"metric": "Qty", "stage": "one", "label": "sold"}]}]
    }]
})";

QString troubleWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = whole;
    Q_ASSERT(json.contains(before));
    const auto read = readTemplate(json.replace(before, after), QStringLiteral("small.json"), QStringLiteral("en"));
    return read ? QString() : read.error().text;
}

}

class ReadingATemplate : public QObject
{
    Q_OBJECT

private slots:
    void givesRowsInTheLanguageAskedFor()
    {
        const auto read = readTemplate(whole, "small.json", "zh_TW");
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->business.currency, "TWD");
        QCOMPARE(read->tools[0].monthlyCost, std::optional(200.0));
        QCOMPARE(read->stages[0].name, QStringLiteral("壹"));
        QCOMPARE(read->stages[0].durationUnit, DurationUnit::Weeks);
        QCOMPARE(read->maps[0].kind, MapKind::AsItShouldBe);
        QCOMPARE(read->feelings[0].kind, MapKind::AsItShouldBe);
        QCOMPARE(read->feelings[0].persona, read->personas[0].id);
        QCOMPARE(read->lanes[1].lineAbove, BlueprintLine::Visibility);
        QCOMPARE(read->cards.size(), size_t(3));
        QCOMPARE(read->cards[0].answers, read->cards[2].id);
        QCOMPARE(read->cards[2].severity, 4);
        QCOMPARE(read->cards[2].tool, read->tools[0].id);
        QCOMPARE(read->exports[0].file, ":/examples/zh_TW/small/till.csv");
        QCOMPARE(read->exports[0].bindings[0].stage, 0);
    }

    void whatTheOwnerWantsAndTriedIsTold()
    {
        const auto read = readTemplate(whole, "small.json", "zh_TW");
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const StageId stage = read->stages[0].id;
        QCOMPARE(read->maps[0].unitCost, std::optional(820.0));
        QCOMPARE(read->targets.size(), size_t(1));
        QCOMPARE(read->targets[0],
            (Target {read->targets[0].id, {}, stage, 0.1, TargetSpan::Week, true, QDate(2026, 10, 1)}));
        QCOMPARE(read->notes.size(), size_t(2));
        QCOMPARE(read->notes[0], (DayNote {read->notes[0].id, QDate(2026, 10, 12), "Form", stage, read->cards[0].id}));
        QCOMPARE(read->notes[1], (DayNote {read->notes[1].id, QDate(2026, 8, 10), "Shut", {}, {}}));
        QCOMPARE(read->scenarios.size(), size_t(2));
        QCOMPARE(read->scenarios[0], (Scenario {read->scenarios[0].id, read->maps[0].id, 1, "Dearer"}));
        QCOMPARE(read->scenarios[1], (Scenario {read->scenarios[1].id, read->maps[0].id, 2, "As many"}));
        const auto &changes = read->scenarioChanges;
        QCOMPARE(changes.size(), size_t(3));
        QCOMPARE(changes[0], (ScenarioChange {changes[0].id, read->scenarios[0].id, ScenarioLever::Price, {}, 1700}));
        QCOMPARE(changes[1],
            (ScenarioChange {changes[1].id, read->scenarios[0].id, ScenarioLever::Conversion, stage, 0.07}));
        QCOMPARE(
            changes[2], (ScenarioChange {changes[2].id, read->scenarios[1].id, ScenarioLever::Number, stage, 300}));
    }

    void stepsAreColumnsAndPathsJoinCards()
    {
        QByteArray json = whole;
        json.replace("\"unit\": \"weeks\"}",
            "\"unit\": \"weeks\", \"steps\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}]}");
        json.replace("\"cards\": {\"one\": [{", "\"cards\": {\"a\": [{");
        json.replace("\"cards\": {\"one\": [\"Plain\"", "\"cards\": {\"b\": [\"Plain\"");
        json.replace("\"stage\": \"one\", \"at\"", "\"stage\": \"b\", \"at\"");
        json.replace("\"feelings\"",
            "\"paths\": [{\"from\": \"pain\", \"to\": \"idea\", \"label\": \"back\", \"share\": 0.2}], \"feelings\"");
        const auto read = readTemplate(json, "small.json", "en");
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->stages.size(), size_t(3));
        QCOMPARE(read->stages[2].name, QStringLiteral("B"));
        QCOMPARE(read->stages[2].parent, read->stages[0].id);
        QCOMPARE(read->cards[0].stage, read->stages[1].id);
        QCOMPARE(read->cards[2].stage, read->stages[2].id);
        QCOMPARE(read->feelings[0].stage, read->stages[2].id);
        QCOMPARE(read->paths.size(), size_t(1));
        QCOMPARE(read->paths[0].from, read->cards[2].id);
        QCOMPARE(read->paths[0].to, read->cards[0].id);
        QCOMPARE(read->paths[0].share, std::optional(0.2));
        QCOMPARE(read->exports[0].bindings[0].stage, 0); // numbers are the stage's
    }

    void refusesWhatIsNotWholeAndNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *before, const char *after, const char *place) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString(place);
        };
        row("a cut file", "\"exports\"", "", "at ");
        row("an unknown word", "\"weeks\"", "\"eons\"", "maps[0].stages[0].unit");
        row("an unknown lane", "\"ideas\"", "\"wishes\"", "maps[0].lanes[0].kind");
        row("a missing language", ", \"zh_TW\": \"壹\"", "", "maps[0].stages[0].name");
        row("an empty text", "\"壹\"", "\" \"", "maps[0].stages[0].name");
        row("a stage that is not there", "\"cards\": {\"one\": [{", "\"cards\": {\"two\": [{",
            "maps[0].lanes[0].cards.two");
        row("a misspelt field", "\"severity\"", "\"severty\"", "maps[0].lanes[1].cards.one[1].severty");
        row("a value out of range", "\"severity\": 4", "\"severity\": 9", "cards.one[1].severity");
        row("a pain that is not there", "\"answers\": \"pain\"", "\"answers\": \"gain\"", "cards.one[0].answers");
        row("a card that says nothing", "\"text\": \"Hurts\", \"severity\": 4, \"tool\": \"till\"", "\"severity\": 4",
            "cards.one[1]");
        row("a tool that is not there", "\"tool\": \"till\"", "\"tool\": \"bell\"", "cards.one[1].tool");
        row("a persona that is not there", "\"personas\": [\"ann\"]", "\"personas\": [\"bob\"]", "maps[0].personas");
        row("a feeling without persona", "\"persona\": \"ann\", ", "", "maps[0].feelings[0]");
        row("a feeling out of range", "-60", "-160", "maps[0].feelings[0].value");
        row("a day that is none", "2026-12-01", "2026-13-01", "cards.one[0].due");
        row("a feeling without a stage", "\"stage\": \"one\", \"at\"", "\"at\"", "maps[0].feelings[0]");
        row("a card of a stage that has steps", "\"unit\": \"weeks\"",
            "\"unit\": \"weeks\", \"steps\": [{\"id\": \"a\", \"name\": \"A\"}]", "maps[0].lanes[0].cards.one");
        row("a path to nowhere", "\"feelings\"", "\"paths\": [{\"from\": \"pain\", \"to\": \"gain\"}], \"feelings\"",
            "maps[0].paths[0].to");
        row("a path to itself", "\"feelings\"", "\"paths\": [{\"from\": \"pain\", \"to\": \"pain\"}], \"feelings\"",
            "maps[0].paths[0]");
        row("a colour that is none", "#102030", "grey", "personas[0].colour");
        row("a price in one language only", ", \"zh_CN\": 40", "", "tools[0].monthlyCost.zh_CN");
        row("a cost in one language only", ", \"zh_CN\": 165", "", "maps[0].unitCost.zh_CN");
        row("a target of no stage", "{\"stage\": \"one\", \"value\": 0.1", "{\"value\": 0.1", "maps[0].targets[0]");
        row("a target above all", "\"value\": 0.1", "\"value\": 10", "maps[0].targets[0].value");
        row("a target without a value", "\"value\": 0.1, ", "", "maps[0].targets[0]");
        row("a note without a day", "\"day\": \"2026-08-10\", ", "", "maps[0].notes[1]");
        row("a note of no stage", "\"stage\": \"one\", \"idea\"", "\"stage\": \"two\", \"idea\"", "maps[0].notes[0]");
        row("an idea that is not there", "\"idea\": \"idea\"", "\"idea\": \"wish\"", "maps[0].notes[0].idea");
        row("an unknown lever", "\"price\"", "\"prize\"", "maps[0].scenarios[0].changes[0].lever");
        row("a price of a stage", "\"price\", ", "\"price\", \"stage\": \"one\", ", "scenarios[0].changes[0].stage");
        row("a share above all", "\"value\": 0.07", "\"value\": 7", "scenarios[0].changes[1].value");
        row("a change of no stage", "{\"stage\": \"one\", \"value\": 0.07}", "{\"value\": 0.07}",
            "scenarios[0].changes[1]");
        row("a change without a value", ", \"value\": 0.07", "", "scenarios[0].changes[1]");
        row("a scenario without a name", "\"name\": \"Dearer\", ", "", "scenarios[0].name");
        row("a binding to no stage", "\"metric\": \"Qty\", \"stage\": \"one\"",
            "\"metric\": \"Qty\", \"stage\": \"two\"", "exports[0].bindings[0]");
    }
    void refusesWhatIsNotWholeAndNamesThePlace()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, place);
        const QString trouble = troubleWith(before, after);
        QVERIFY2(trouble.contains("small.json") && trouble.contains(place), qPrintable(trouble));
    }
};

namespace {
const test::Registered<ReadingATemplate> registeredReadingATemplate;
}

#include "templatereader.moc"
