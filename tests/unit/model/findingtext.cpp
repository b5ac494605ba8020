#include "edit/cards.h"
#include "edit/maps.h"
#include "edit/replacetext.h"
#include "model/findtext.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class FindingText : public QObject
{
    Q_OBJECT

private slots:
    void spansOfAPattern_data();
    void spansOfAPattern();
    void goesThroughAllMapsInReadingOrder();
    void leavesKeysAndCodesAlone();
    void replacesSeveralInOneText();
    void leavesATextThatHasChangedAlone();
};

void FindingText::spansOfAPattern_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    const auto row
        = [](const char *name, const char *wanted, bool cases, bool words, const char *text, const QList<int> &places) {
              QTest::newRow(name) << QString::fromUtf8(wanted) << cases << words << QString::fromUtf8(text) << places;
          };
    row("anywhere", "form", false, false, "Form and platform", {0, 13});
    row("case", "form", true, false, "Form and platform", {13});
    row("words", "form", false, true, "Form, platform, form.", {0, 16});
    row("words beside digits", "a", false, true, "a1 a b_a", {3});
    row("Chinese", "客户", false, false, "新客户与老客户", {1, 5});
    row("Chinese words", "客户", false, true, "新客户与老客户", {1, 5});
    row("Latin in Chinese", "app", false, true, "用App下单", {1});
    row("accents", "café", false, false, "CAFÉ Lena", {0});
    row("nothing twice", "aa", false, false, "aaaa", {0, 2});
    row("ends that are no letters", "£5", false, true, "£5 £50", {0});
    row("nothing", "", false, false, "text", {});
}

void FindingText::spansOfAPattern()
{
    QFETCH(QString, wanted);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWords);
    QFETCH(QString, text);
    QFETCH(QList<int>, places);
    QList<int> found;
    for (const TextSpan &span : spansOf({wanted, matchCase, wholeWords}, text))
        found.append(int(span.at));
    QCOMPARE(found, places);
}

void FindingText::goesThroughAllMapsInReadingOrder()
{
    OpenWorkbook open;
    const SmallMap map = addSmallMap(*open);
    const Model &model = open->model();
    const LaneId doing = map.lane(model, LaneKind::Doing);
    const LaneId pains = map.lane(model, LaneKind::PainPoints);
    MapId second;
    change(*open, [&](Edit &edit) {
        edit.set(map.map, &Map::goal, QStringLiteral("needle"));
        edit.set(map.stages[1], &Stage::question, QStringLiteral("a needle?"));
        edit.set(cardsIn(model, pains, map.stages[0]).front(), &Card::notes, QStringLiteral("needle in hay, needle"));
        edit.set(cardsIn(model, doing, map.stages[2]).front(), &Card::owner, QStringLiteral("Needle"));
        edit.set(personasOf(model).front(), &Persona::worries, QStringLiteral("needles"));
        edit.set(curveOf(model, map.map, personasOf(model).front()).front(), &Feeling::label, QStringLiteral("needle"));
        Evidence evidence;
        evidence.text = QStringLiteral("a needle");
        addEvidence(edit, cardsIn(model, pains, map.stages[0]).front(), evidence);
        second = addMap(edit, QStringLiteral("Needles"), {});
    });
    const std::vector<FoundText> found = findText(model, {QStringLiteral("needle"), false, false});
    QStringList places;
    for (const FoundText &each : found)
        places += QString::fromLatin1(each.column);
    QCOMPARE(places, QStringList({"goal", "question", "label", "owner", "notes", "notes", "text", "title", "worries"}));
    QCOMPARE(found[0].where, (Whereabouts {map.map, {}, {}, {}, {}, {}, {}}));
    QCOMPARE(found[6].where.card, cardsIn(model, pains, map.stages[0]).front());
    QCOMPARE(found[6].where.map, map.map);
    QCOMPARE(found[7].where.map, second);
    QVERIFY(found[8].where.persona && !found[8].where.map);
}

void FindingText::leavesKeysAndCodesAlone()
{
    OpenWorkbook open;
    change(*open, [&](Edit &edit) {
        Source source;
        source.name = QStringLiteral("needle shop");
        source.recipe = QStringLiteral("needle");
        Metric metric;
        metric.source = edit.insert(source);
        metric.key = QStringLiteral("needle");
        edit.insert(metric);
    });
    const std::vector<FoundText> found = findText(open->model(), {QStringLiteral("needle"), false, false});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(QString::fromLatin1(found.front().column), QStringLiteral("name"));
}

void FindingText::replacesSeveralInOneText()
{
    OpenWorkbook open;
    const SmallMap map = addSmallMap(*open);
    change(*open, [&](Edit &edit) { edit.set(map.map, &Map::goal, QStringLiteral("bun, Bun and bunny")); });
    const std::vector<FoundText> found = findText(open->model(), {QStringLiteral("bun"), false, true});
    int count = 0;
    change(*open, [&](Edit &edit) { count = replaceText(edit, found, QStringLiteral("小面包")); });
    QCOMPARE(count, 2);
    QCOMPARE(open->model().at(map.map).goal, QStringLiteral("小面包, 小面包 and bunny"));
}

void FindingText::leavesATextThatHasChangedAlone()
{
    OpenWorkbook open;
    const SmallMap map = addSmallMap(*open);
    const std::vector<FoundText> found = findText(open->model(), {QStringLiteral("Cakes"), false, false});
    QCOMPARE(found.size(), size_t(1));
    change(*open, [&](Edit &edit) { edit.set(map.map, &Map::title, QStringLiteral("Our Cakes")); });
    int count = -1;
    change(*open, [&](Edit &edit) { count = replaceText(edit, found, QStringLiteral("Pies")); });
    QCOMPARE(count, 0);
    QCOMPARE(open->model().at(map.map).title, QStringLiteral("Our Cakes"));
}

namespace {
const Registered<FindingText> registeredFindingText;
}

}

#include "findingtext.moc"
