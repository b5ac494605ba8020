#include "edit/cards.h"
#include "edit/clipping.h"
#include "edit/maps.h"
#include "edit/pictures.h"
#include "exchange/clippingjson.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QImage>
#include <QTest>

namespace wend::test {

namespace {

CardId firstIn(const SmallMap &map, const Model &model, LaneKind kind, int stage)
{
    return cardsIn(model, map.lane(model, kind), map.stages[size_t(stage)]).front();
}

/// A touchpoint with everything, and an idea that answers a pain.
void enrich(Workbook &workbook, const SmallMap &map)
{
    change(workbook, [&](Edit &edit) {
        const Model &model = workbook.model();
        const CardId card = firstIn(map, model, LaneKind::Touchpoints, 0);
        setTool(edit, card, QStringLiteral("Mailchimp"), 13.0);
        Evidence evidence;
        evidence.kind = EvidenceKind::Measured;
        evidence.text = QStringLiteral("3 of 10");
        addEvidence(edit, card, evidence);
        edit.set(card, &Card::persona, personasOf(model).front());
        edit.set(card, &Card::linkedMap, map.map);
        QImage image(9, 9, QImage::Format_RGB32);
        image.fill(Qt::red);
        setPicture(edit, card, *pictureOf(image, QStringLiteral("red.png")));
        edit.set(firstIn(map, model, LaneKind::Ideas, 0), &Card::answers, firstIn(map, model, LaneKind::PainPoints, 0));
        Path path;
        path.map = map.map;
        path.from = card;
        path.to = firstIn(map, model, LaneKind::Touchpoints, 1);
        path.label = QStringLiteral("clicks");
        edit.insert(path);
    });
}

std::vector<CardId> allCards(const Model &model, MapId map)
{
    std::vector<CardId> cards;
    for (const LaneId lane : cardLanesOf(model, map)) {
        for (const StageId stage : columnsOf(model, map)) {
            const auto &its = cardsIn(model, lane, stage);
            cards.insert(cards.end(), its.begin(), its.end());
        }
    }
    return cards;
}

}

class Clippings : public QObject
{
    Q_OBJECT

private slots:
    void cardsStayWholeInAnotherWorkbook()
    {
        OpenWorkbook from;
        OpenWorkbook to;
        const SmallMap there = addSmallMap(*from);
        const SmallMap here = addSmallMap(*to);
        enrich(*from, there);
        const auto clipping = clippingFromJson(toJson(clipCards(from->model(), allCards(from->model(), there.map))));
        QVERIFY(clipping);
        std::vector<CardId> cards;
        change(*to, [&](Edit &edit) {
            cards = pasteCards(
                edit, *clipping, cardLanesOf(to->model(), here.map), shownColumnsOf(to->model(), here.map));
        });
        QCOMPARE(brokenInvariants(to->model()), QStringList());
        const Model &model = to->model();
        const Card &card = model.at(cardsIn(model, here.lane(model, LaneKind::Touchpoints), here.stages[0]).back());
        QCOMPARE(model.at(card.tool).name, QStringLiteral("Mailchimp"));
        QCOMPARE(model.at(card.tool).monthlyCost, std::optional(13.0));
        QCOMPARE(card.persona, personasOf(model).front()); // known by its name
        QCOMPARE(card.linkedMap, here.map);
        QCOMPARE(model.at(card.picture).name, QStringLiteral("red.png"));
        QCOMPARE(model.at(evidenceOf(model, card.id).front()).text, QStringLiteral("3 of 10"));
        const Card &idea = model.at(cardsIn(model, here.lane(model, LaneKind::Ideas), here.stages[0]).back());
        QCOMPARE(idea.answers, cardsIn(model, here.lane(model, LaneKind::PainPoints), here.stages[0]).back());
        QCOMPARE(pathsOf(model, here.map).size(), size_t(1));
        QCOMPARE(model.at(pathsOf(model, here.map).front()).from, card.id);
    }

    void aLaneFindsItsStagesByNameThenByOrder()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open); // Discover, Order, Collect
        MapId second;
        PastedLane pasted;
        change(*open, [&](Edit &edit) {
            second = addMap(edit, QStringLiteral("Second"), {QStringLiteral("order"), QStringLiteral("Pay")});
            pasted = pasteLane(edit, clipLane(open->model(), map.lane(open->model(), LaneKind::PainPoints)), second, 1);
        });
        const Model &model = open->model();
        const auto &stages = stagesOf(model, second);
        const auto texts = [&](StageId stage) {
            QStringList all;
            for (const CardId card : cardsIn(model, pasted.lane, stage))
                all.append(model.at(card).text);
            return all;
        };
        QCOMPARE(texts(stages[0]), QStringList({"Card Discover", "Card Order"})); // by order, by name
        QCOMPARE(texts(stages[1]), QStringList({"Card Collect"}));
        QCOMPARE(pasted.missing, QStringList({"Collect"}));
        QCOMPARE(lanesOf(model, second)[1], pasted.lane);
    }

    void aLaneOfFeelingsTakesItsCurvesAlong()
    {
        OpenWorkbook open;
        const SmallMap map = addSmallMap(*open);
        const PersonaId persona = personasOf(open->model()).front();
        const size_t points = curveOf(open->model(), map.map, persona).size();
        MapId second;
        PastedLane again;
        change(*open, [&](Edit &edit) {
            second = addMap(
                edit, QStringLiteral("Second"), {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
            pasteLane(edit, clipLane(open->model(), map.lane(open->model(), LaneKind::Feeling)), second, 0);
            again = pasteLane(edit, clipLane(open->model(), map.lane(open->model(), LaneKind::Feeling)), second, 0);
        });
        QCOMPARE(curveOf(open->model(), second, persona).size(), points);
        QVERIFY(points > 0);
        QVERIFY(again.hasCurves);
        QCOMPARE(brokenInvariants(open->model()), QStringList());
    }

    void strangersBytesAreNoClipping_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an old list") << QByteArray("[{\"row\":0}]");
        QTest::newRow("a row below zero") << QByteArray("{\"cards\":[{\"row\":-1,\"column\":0,\"card\":{}}]}");
        QTest::newRow("a path from nowhere") << QByteArray(
            "{\"cards\":[{\"row\":0,\"column\":0,\"card\":{}}],\"paths\":[{\"from\":0,\"to\":7,\"path\":{}}]}");
        QTest::newRow("a lane without columns")
            << QByteArray("{\"cards\":[{\"row\":0,\"column\":0,\"card\":{}}],\"lane\":{\"columns\":[]}}");
    }
    void strangersBytesAreNoClipping()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!clippingFromJson(bytes));
    }
};

namespace {
const Registered<Clippings> registeredClippings;
}

}

#include "clippings.moc"
