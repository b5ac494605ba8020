#include "model/lookup.h"
#include "support/bakery.h"
#include "support/plainsetter.h"
#include "support/registry.h"
#include "unit/layout/printedlayout.h"

#include <QTest>

namespace wend::test {

namespace {

QString someWords(QRandomGenerator &random)
{
    static const QStringList words {QStringLiteral("cake"), QStringLiteral("order"), QStringLiteral("the"),
        QStringLiteral("photograph"), QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän"),
        QStringLiteral("蛋糕"), QStringLiteral("a")};
    QString text;
    for (int i = random.bounded(1, 12); i > 0; --i)
        text += words.at(random.bounded(int(words.size()))) + QLatin1Char(' ');
    return text.trimmed();
}

/// Random edits of a model's map, reported as the store reports them.
struct Editor
{
    Model &model;
    MapId map;
    QRandomGenerator random {7};
    IdSource ids {11};

    template <class List>
    auto any(const List &list)
    {
        return list[size_t(random.bounded(int(list.size())))];
    }

    std::vector<CardId> cards() const
    {
        std::vector<CardId> list;
        for (const auto &[id, card] : model.all<Card>())
            list.push_back(id);
        std::sort(list.begin(), list.end());
        return list;
    }

    Change editCard()
    {
        Card card = model.at(any(cards()));
        switch (random.bounded(3)) {
        case 0: card.id = ids.next<Card>(); [[fallthrough]];
        case 1:
            card.lane = any(lanesOf(model, map));
            card.stage = any(stagesOf(model, map));
            card.position = random.bounded(100.0);
            break;
        default:
            card.text = someWords(random);
            card.severity = random.bounded(1, 6);
            card.momentOfTruth = random.bounded(2) == 1;
        }
        return model.put(card);
    }

    Change editStage()
    {
        Stage stage = model.at(any(stagesOf(model, map)));
        if (random.bounded(2)) {
            stage.id = ids.next<Stage>();
            stage.name = someWords(random);
        }
        stage.position = random.bounded(100.0);
        return model.put(stage);
    }

    Change editLane()
    {
        Lane lane = model.at(any(lanesOf(model, map)));
        lane.name = someWords(random);
        lane.lineAbove = random.bounded(2) ? BlueprintLine::None : BlueprintLine::Interaction;
        lane.kind = random.bounded(3) ? lane.kind : LaneKind::Text;
        return model.put(lane);
    }

    Change editFeeling()
    {
        Feeling feeling;
        feeling.id = ids.next<Feeling>();
        feeling.map = map;
        feeling.stage = any(stagesOf(model, map));
        feeling.persona = personasOf(model, map).front();
        feeling.at = random.generateDouble();
        feeling.value = random.bounded(-100, 101);
        feeling.label = random.bounded(2) ? someWords(random) : QString();
        return model.put(feeling);
    }

    Change next()
    {
        switch (random.bounded(10)) {
        case 0: return editStage();
        case 1: return editLane();
        case 2: return editFeeling();
        case 3: return model.remove(any(cards()));
        case 4: {
            Tool tool = model.at(any(toolsOf(model)));
            tool.monthlyCost = random.bounded(1000);
            return model.put(tool);
        }
        default: return editCard();
        }
    }
};

}

class FollowingEdits : public QObject
{
    Q_OBJECT

private slots:
    void anEditLaysOutAsAFreshLayoutWould_data();
    void anEditLaysOutAsAFreshLayoutWould();
    void anEditSetsOnlyItsOwnWords();
    void whatMovedIsSaid();
};

void FollowingEdits::anEditLaysOutAsAFreshLayoutWould_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("stretch");
    QTest::newRow("wide") << 1300.0 << 0.0;
    QTest::newRow("narrow") << 500.0 << 0.0;
    QTest::newRow("stretched") << 1300.0 << 5000.0;
}

void FollowingEdits::anEditLaysOutAsAFreshLayoutWould()
{
    QFETCH(double, width);
    QFETCH(double, stretch);
    Bakery its = bakery();
    const PlainSetter setter;
    LayoutOptions options;
    options.width = width;
    MapLayout layout(setter, options);
    layout.lay(its.model, its.map, its.numbers);
    layout.stretchTo(stretch);
    Editor editor {its.model, its.map};
    for (int i = 0; i < 120; ++i) {
        const Changes changes {editor.next()};
        if (i % 10 == 0)
            its.numbers[0].value = editor.random.bounded(1000000);
        layout.update(its.model, changes, its.numbers);
        MapLayout fresh(setter, options);
        fresh.lay(its.model, its.map, its.numbers);
        fresh.stretchTo(stretch);
        QCOMPARE(printed(layout), printed(fresh));
    }
}

void FollowingEdits::anEditSetsOnlyItsOwnWords()
{
    Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    const LaneId lane = lanesOf(its.model, its.map)[0];
    const StageId stage = stagesOf(its.model, its.map)[0];
    IdSource ids(3);
    for (int i = 0; i < 2000; ++i) {
        Card card;
        card.id = ids.next<Card>();
        card.lane = lane;
        card.stage = stage;
        card.position = 1000 + i;
        card.text = QStringLiteral("card");
        its.model.put(card);
    }
    layout.lay(its.model, its.map, its.numbers);
    Card card = its.model.at(cardsIn(its.model, lane, stage)[700]);
    card.text = QStringLiteral("another");
    setter.count = 0;
    const LayoutChange change = layout.update(its.model, {its.model.put(card)}, its.numbers);
    QVERIFY2(setter.count < 6, qPrintable(QString::number(setter.count)));
    QVERIFY(!change.everything && !change.movedBelow && !change.resized);
    QCOMPARE(int(change.dirty.size()), 1);
    QVERIFY(change.dirty.front().contains(layout.rectOf(card.id)));
}

void FollowingEdits::whatMovedIsSaid()
{
    Bakery its = bakery();
    const PlainSetter setter;
    MapLayout layout(setter);
    layout.lay(its.model, its.map, its.numbers);
    const LaneBox lane = layout.lanes()[1];
    Card card = its.model.at(lane.cells[0]->cards[0].id);
    card.text = QStringLiteral(
        "so many words that the card needs more lines than its whole lane had room for, and then some more of them");
    const LayoutChange change = layout.update(its.model, {its.model.put(card)}, its.numbers);
    QVERIFY(change.movedBelow.has_value());
    QCOMPARE(*change.movedBelow, lane.top);
    QVERIFY(change.resized);
}

static const Registered<FollowingEdits> registered;

}

#include "followingedits.moc"
