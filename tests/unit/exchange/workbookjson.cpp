#include "exchange/workbookjson.h"

#include "store/edit.h"
#include "store/events.h"
#include "store/samples.h"
#include "store/workbook.h"
#include "support/registry.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace wend;

namespace {

// One row of every table, no field at its default, and what is hard to write: quotes, line ends, emoji, 63-bit ids.
void fillEverything(Edit &edit)
{
    const auto picture = edit.insert(Picture {{}, "cake.png", QByteArray::fromHex("89504e470d0a1a0a00ff")});
    const auto persona = edit.insert(Persona {{}, 1, "Maya \"M\" 😀", 34, "It has\nto be special", "Bristol", "Nurse",
        "£38,000", "A cake", "A photo", "Allergens", "Sofa", "Instagram", "Phone", "Families", 0.1 + 0.2,
        QColor(0x85, 0x55, 0xa0), MarkerShape::Diamond, 3, 2, 4, picture, "Device", "Phone"});
    const auto map = edit.insert(Map {{}, 0.5, "庆典蛋糕", "More orders", "As it is", "Cakes", MapKind::AsItShouldBe,
        "Lena", "cake, 客户", QDate(2027, 1, 31), QDate(2026, 10, 1), QDate(2026, 10, 31), {}, "Happy", "So so",
        "Cross", 120.5, PosterHeadline::Own, "Nobody answers.", PosterGround::Dark, true, true, true,
        "https://cakes.example/客户", Comparison::Own, QDate(2026, 9, 1), QDate(2026, 9, 30), 38.5, "Cakes for a day",
        "Bristol, in autumn", true});
    Map second;
    second.position = 1.5;
    second.title = "Pair";
    second.pair = map;
    const auto pair = edit.insert(second);
    edit.set(map, &Map::pair, pair);
    edit.insert(MapPersona {{}, map, persona, 1, true});
    const auto stage = edit.insert(Stage {{std::numeric_limits<qint64>::max()}, map, {}, 1.25, "Order", "Choosing",
        QColor(1, 2, 3), 20.5, DurationUnit::Minutes, FunnelLevel::Middle, 0.12, 300.25, true, true});
    const auto step = edit.insert(
        Stage {{}, map, stage, 1, "Step", {}, {}, {}, DurationUnit::Days, FunnelLevel::None, {}, {}, false, false});
    const auto lane = edit.insert(
        Lane {{}, map, 1, LaneKind::PainPoints, "Pains", BlueprintLine::Visibility, 88.5, true, true, true, true});
    const auto tool = edit.insert(Tool {{}, 1, "Form plug-in", 19.99});
    const auto pain = edit.insert(Card {{}, lane, step, 1, 2, "No confirmation", "Two hours \\ three", "Website",
        "Laptop", "Sam", tool, true, 5, 3, 1, IdeaState::Planned, QDate(2026, 12, 1), {}, persona,
        "https://example.org/?a=1&b=2", pair, picture, {}, FunnelLevel::Top, 2.5});
    const auto answer = edit.insert(Card {{}, lane, step, 2, 1, "Answer it", {}, {}, {}, {}, {}, false, 1, 1, 3,
        IdeaState::Done, {}, pain, {}, {}, {}, {}, {}, FunnelLevel::None, {}});
    edit.set(pain, &Card::touchpoint, answer);
    edit.set(edit.group<Business>({}).front().id, &Business::logo, picture);
    edit.set(edit.group<Business>({}).front().id, &Business::accent, QColor(0xb0, 0x20, 0x40));
    const auto explanation = edit.insert(Explanation {{}, stage, 1, "They think the form ordered",
        ExplanationState::RuledOut, QDate(2026, 10, 9), 63, true, "Ask ten of them", answer, pain});
    edit.insert(Evidence {{}, {}, 1, EvidenceKind::Said, "It never said a word", "Reviews", QDate(2026, 9, 3), {},
        explanation, true, "M…", 0.25, true, true, true, true});
    edit.insert(FindingMark {{}, "leak-and-pain", map, "stage:12", FindingDecision::Later, QDate(2027, 1, 4)});
    edit.insert(Version {{}, map, {}, QDateTime({2026, 11, 1}, {9, 30, 0, 250}, Qt::UTC), VersionReason::BeforeChange,
        "Replace all", QByteArray("\0\1\xff", 3)});
    edit.insert(Path {{}, map, pain, answer, "gives up", 0.25});
    edit.insert(Evidence {{}, pain, 1, EvidenceKind::Said, "I waited", "Review", QDate(2026, 9, 3), {}, {}, false, {},
        {}, false, false, false, false});
    edit.insert(Feeling {{}, map, persona, step, MapKind::AsItShouldBe, 1.0 / 3, -82, "two hours of silence"});
    const auto source = edit.insert(Source {{}, 1, "Google Analytics", "ga4-report", "{}", "Brand\nDevice"});
    const auto metric
        = edit.insert(Metric {{}, source, 1, "event:purchase", "purchase", "GBP", MetricKind::Orders, false});
    const auto import
        = edit.insert(Import {{}, source, "events.csv", "ab12", QDateTime({2026, 11, 1}, {9, 30, 0, 250}, Qt::UTC),
            "utf-16-le", 31, 2, QDate(2026, 10, 1), QDate(2026, 10, 31)});
    edit.insert(Binding {{}, stage, pain, metric, 1, "orders"});
    edit.insert(Target {{}, metric, {}, 60, TargetSpan::Month, true, QDate(2026, 10, 1)});
    edit.insert(Target {{}, {}, stage, 0.1, TargetSpan::Week, false, {}});
    edit.insert(DayNote {{}, QDate(2026, 10, 12), "New form \"went\" live", stage, answer});
    const auto scenario = edit.insert(Scenario {{}, map, 1, "三英镑 dearer"});
    edit.insert(ScenarioChange {{}, scenario, ScenarioLever::Price, {}, 65.25});
    edit.insert(ScenarioChange {{}, scenario, ScenarioLever::Conversion, stage, 1.0 / 3});
    writeSamples(edit.database(), metric, import,
        {{metric, {2026, 10, 1}, {2026, 10, 1}, {}, 12},
            {metric, {2026, 10, 2}, {2026, 10, 8}, {"brand \"A\"", "Phone"}, 0.1},
            {metric, {2026, 10, 2}, {2026, 10, 8}, {"", "Phone"}, 0.3}});
    EventList list {{{"event:purchase", CountedMetric::What::People}}, {{}, {"", "Phone"}}, {}, {}};
    list.events = {{2461315, 17, 18, 1, 1}, {2461316, 17, 19, 0, 0}};
    list.values = {0, 0};
    writeEvents(edit.database(), import, list, {metric});
    writeEvents(edit.database(), {77}, list, {metric});
    writeSamples(
        edit.database(), metric, {77}, {{metric, {2026, 10, 2}, {2026, 10, 2}, {"of an import that was undone"}, 5}});
}

QByteArray written(const Workbook &workbook)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = writeJson(workbook, buffer);
    return done ? buffer.data() : done.error().text.toUtf8();
}

}

class WorkbookAsJson : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    WorkingCopies m_copies {m_folder.filePath("copies")};

    std::unique_ptr<Workbook> fresh()
    {
        auto workbook = Workbook::create(m_copies, QStringLiteral("zh_CN"));
        return workbook ? std::move(*workbook) : nullptr;
    }
    std::unique_ptr<Workbook> filled()
    {
        auto workbook = fresh();
        const auto done = workbook->edit({"Fill", {}}, fillEverything);
        return done ? std::move(workbook) : nullptr;
    }
    QString fileWith(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath("read.json");
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private slots:
    void losesNothingOnTheWayOutAndIn()
    {
        const auto before = filled();
        QVERIFY(before);
        const QByteArray json = written(*before);
        const auto after = fresh();
        const auto read = readJson(fileWith(json), *after);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text + read.error().detail));
        QVERIFY(after->model() == before->model());
        QCOMPARE(written(*after), json);
        QCOMPARE(json.count("\"data\": "), 1);
        const auto people = after->samples().peopleIn(after->model().all<Metric>().begin()->first, 2461000, 2462000);
        QVERIFY(people && people->distinct == 1);
        QVERIFY(json.contains("0.30000000000000004"));
        QVERIFY(json.contains("\"9223372036854775807\""));
        QVERIFY(!json.contains("undone"));
    }

    void isOneStepThatCanBeUndone()
    {
        const auto before = filled();
        const auto after = fresh();
        const Model empty = after->model();
        QVERIFY(readJson(fileWith(written(*before)), *after));
        QVERIFY(after->undoName().contains(QLatin1String("read.json")));
        QVERIFY(after->undo());
        QVERIFY(after->model() == empty);
        QVERIFY(after->redo());
        QVERIFY(after->model() == before->model());
    }

    void refusesWhatDoesNotHoldTogether_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("not JSON") << QByteArray("{\"format\"") << QByteArray("{{");
        QTest::newRow("another format") << QByteArray("wend-workbook") << QByteArray("figma");
        QTest::newRow("a newer version") << QByteArray("\"version\": 2") << QByteArray("\"version\": 3");
        QTest::newRow("a severity of 9") << QByteArray("\"severity\": 5") << QByteArray("\"severity\": 9");
        QTest::newRow("a text for a number") << QByteArray("\"severity\": 5") << QByteArray("\"severity\": \"high\"");
        QTest::newRow("half a severity") << QByteArray("\"severity\": 5") << QByteArray("\"severity\": 4.5");
        QTest::newRow("an unknown word") << QByteArray("pain-points") << QByteArray("pains");
        QTest::newRow("a day that is none") << QByteArray("2026-12-01") << QByteArray("2026-13-01");
        QTest::newRow("a stage that is not there")
            << QByteArray("\"id\": \"9223372036854775807\"") << QByteArray("\"id\": \"12\"");
        QTest::newRow("a sample of no import") << QByteArray("\", \"values\"") << QByteArray("0\", \"values\"");
        QTest::newRow("a number for the value of a dimension") << QByteArray("\"Phone\"],0.1") << QByteArray("1],0.1");
        QTest::newRow("events that are none") << QByteArray("\"data\": \"A") << QByteArray("\"data\": \"B");
        QTest::newRow("an id that is a word")
            << QByteArray("\"id\": \"9223372036854775807\"") << QByteArray("\"id\": \"x\"");
    }

    void refusesWhatDoesNotHoldTogether()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = written(*filled());
        QVERIFY(json.contains(from));
        const auto workbook = fresh();
        const Model empty = workbook->model();
        const auto read = readJson(fileWith(json.replace(from, to)), *workbook);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains("read.json"), qPrintable(read.error().text));
        QVERIFY(workbook->model() == empty);
        QVERIFY(!workbook->canUndo());
    }

    void namesTheCardAndTheField_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("field");
        QTest::newRow("beyond its bounds") << QByteArray("\"severity\": 5") << QByteArray("\"severity\": 9")
                                           << QStringLiteral("severity of the card “");
        QTest::newRow("of another type") << QByteArray("\"severity\": 5") << QByteArray("\"severity\": \"high\"")
                                         << QStringLiteral("severity of the card “");
        QTest::newRow("a reference that leads nowhere")
            << QByteArray("\"id\": \"9223372036854775807\"") << QByteArray("\"id\": \"12\"")
            << QStringLiteral("is not in the file: 9223372036854775807");
        QTest::newRow("a reference that is missing") << QByteArray("\"stage\": \"9223372036854775807\"")
                                                     << QByteArray("\"stage\": null") << QStringLiteral("has no stage");
    }

    void namesTheCardAndTheField()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, field);
        QByteArray json = written(*filled());
        QVERIFY(json.contains(from));
        const auto workbook = fresh();
        const auto read = readJson(fileWith(json.replace(from, to)), *workbook);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(field), qPrintable(read.error().text));
        QVERIFY(!read.error().text.contains("constraint"));
    }

    void theFirstVersionHadOneTextForAllDimensions()
    {
        QByteArray json = written(*filled());
        json.replace("\"version\": 2", "\"version\": 1");
        json.replace(", \"dimensions\": \"Brand\\nDevice\"", "");
        json.replace("[\"brand \\\"A\\\"\",\"Phone\"]", "\"brand › Phone\"");
        json.replace("[\"\",\"Phone\"]", "\"Phone\"");
        json.replace("[],", "\"\",");
        const auto workbook = fresh();
        const auto read = readJson(fileWith(json), *workbook);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text + read.error().detail));
        QCOMPARE(workbook->model().all<Source>().begin()->second.dimensions, QStringLiteral("Breakdown"));
        std::vector<QStringList> breakdowns;
        QVERIFY(workbook->samples().forEachSample(
            [&](ImportId, const Sample &sample) { breakdowns.push_back(sample.breakdown); }));
        QCOMPARE(breakdowns, (std::vector<QStringList> {{}, {"Phone"}, {QString::fromUtf8("brand › Phone")}}));
    }

    void saysWhatIsWrongWithAPath()
    {
        const auto workbook = fresh();
        QVERIFY(!readJson(m_folder.filePath("none.json"), *workbook));
        const auto folder = readJson(m_folder.path(), *workbook);
        QVERIFY(folder.error().text.contains("folder"));
        QVERIFY(!readJson(fileWith(""), *workbook));
    }
};

static const wend::test::Registered<WorkbookAsJson> registeredWorkbookAsJson;

#include "workbookjson.moc"
