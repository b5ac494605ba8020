// What is different between two states of a map, and the words for it.

#include "edit/cards.h"
#include "edit/lanes.h"
#include "edit/maps.h"
#include "edit/stages.h"
#include "edit/steps.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "store/edit.h"
#include "support/openworkbook.h"
#include "support/registry.h"
#include "versions/differencewords.h"
#include "versions/pairdifferences.h"

#include <QTest>

namespace wend::test {

namespace {

/// "moved card", as far as they are told by themselves.
QStringList told(const Differences &differences)
{
    QStringList lines;
    for (const Difference &difference : differences) {
        if (!difference.isWithin)
            lines += differenceWord(difference.kind) + QLatin1Char(' ') + QString::fromLatin1(difference.table);
    }
    return lines;
}

}

class ComparingMaps : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_open = std::make_unique<OpenWorkbook>();
        m_map = addSmallMap(**m_open);
        m_before = model();
    }

    void findNothingInTheSame() { QVERIFY(compareMaps(model(), model(), m_map.map).empty()); }

    void tellACardThatCameWentMovedOrChanged()
    {
        const LaneId doing = m_map.lane(model(), LaneKind::Doing);
        const LaneId thinking = m_map.lane(model(), LaneKind::Thinking);
        const auto card = [&](int stage) { return cardsIn(model(), doing, m_map.stages[size_t(stage)]).front(); };
        const CardId gone = card(0);
        const CardId moved = card(1);
        const CardId changed = card(2);
        CardId came;
        change(**m_open, [&](Edit &edit) {
            edit.remove(gone);
            moveCard(edit, moved, thinking, m_map.stages[0], 0);
            edit.set(changed, &Card::text, QStringLiteral("Bakes"));
            edit.set(changed, &Card::severity, 5);
            came = insertCard(edit, doing, m_map.stages[0], 0, QStringLiteral("Looks"));
        });
        const Differences found = compareMaps(m_before, model(), m_map.map);
        QCOMPARE(told(found),
            (QStringList {QStringLiteral("went card"), QStringLiteral("came card"), QStringLiteral("moved card"),
                QStringLiteral("changed card")}));
        const auto textOf = [&](CardId id) {
            for (const Difference &each : found) {
                if (each.id == id.value)
                    return differenceText(each, m_before, model());
            }
            return QString();
        };
        QCOMPARE(textOf(gone), QStringLiteral("the card “Card Discover” (Discover · Doing)"));
        QCOMPARE(textOf(came), QStringLiteral("the card “Looks” (Discover · Doing)"));
        QCOMPARE(textOf(moved), QStringLiteral("the card “Card Order”: from Order · Doing to Discover · Thinking"));
        QCOMPARE(textOf(changed),
            QStringLiteral("the card “Bakes” (Collect · Doing): text “Card Collect” → “Bakes”; severity 3 → 5"));
        QCOMPARE(differenceCounts(found), QStringLiteral("1 came, 1 went, 1 moved, 1 changed"));
    }

    void tellAStageThatWentOnceWithAllThatWasInIt()
    {
        change(**m_open, [&](Edit &edit) { edit.remove(m_map.stages[1]); });
        const Differences found = compareMaps(m_before, model(), m_map.map);
        QCOMPARE(told(found), QStringList {QStringLiteral("went stage")});
        QVERIFY(found.size() > 5); // its cards are marked
    }

    void callOrderAMoveOfAsFewAsCanBe()
    {
        change(**m_open, [&](Edit &edit) { moveStage(edit, m_map.stages[2], 0); });
        const Differences found = compareMaps(m_before, model(), m_map.map);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].kind, DifferenceKind::Moved);
        QCOMPARE(found[0].place, DifferencePlace(m_map.stages[2]));
    }

    void tellWhatHangsOnACardAtTheCard()
    {
        const CardId card = cardsIn(model(), m_map.lane(model(), LaneKind::Doing), m_map.stages[0]).front();
        change(**m_open, [&](Edit &edit) {
            Evidence evidence;
            evidence.text = QStringLiteral("“Nobody answers”");
            addEvidence(edit, card, evidence);
        });
        const Differences found = compareMaps(m_before, model(), m_map.map);
        QCOMPARE(told(found), QStringList {QStringLiteral("came evidence")});
        QCOMPARE(found[0].place, DifferencePlace(card));
    }

    void tellFieldsOfAPersona()
    {
        const PersonaId maya = personasOf(model()).front();
        change(**m_open, [&](Edit &edit) { edit.set(maya, &Persona::age, 35); });
        const Differences found = comparePersonas(m_before, model(), maya);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(differenceText(found[0], m_before, model()), QStringLiteral("the persona “Maya”: age 34 → 35"));
    }

    void tellWhatIsDifferentInAPairByNames()
    {
        MapId better;
        change(**m_open, [&](Edit &edit) { better = addCounterpart(edit, m_map.map, QStringLiteral("Better")); });
        QVERIFY(comparePair(model(), m_map.map).empty());
        QVERIFY(comparePair(model(), better).empty());
        const LaneId doing = lanesOf(model(), better).front();
        const StageId order = stagesOf(model(), better)[1];
        const StageId collect = stagesOf(model(), better)[2];
        const CardId card = cardsIn(model(), doing, order).front();
        change(**m_open, [&](Edit &edit) {
            moveCard(edit, card, doing, collect, 0);
            insertCard(edit, doing, order, 0, QStringLiteral("Chooses by pictures"));
        });
        const QStringList expected {QStringLiteral("moved card"), QStringLiteral("came card")};
        const auto sorted = [](QStringList lines) {
            lines.sort();
            return lines;
        };
        const Differences there = comparePair(model(), better);
        QCOMPARE(sorted(told(there)), sorted(expected));
        const auto isOfCard
            = [](const DifferencePlace &place) { return [=](const Difference &each) { return each.place == place; }; };
        QVERIFY(std::any_of(there.begin(), there.end(), isOfCard(card)));
        // At the map as it is: what it has of the same.
        const Differences here = comparePair(model(), m_map.map);
        QCOMPARE(sorted(told(here)), sorted(expected));
        const CardId original = cardsIn(model(), m_map.lanes.front(), m_map.stages[1]).front();
        QVERIFY(std::any_of(here.begin(), here.end(), isOfCard(original)));
    }

    void areDrawnTogetherAsAMapThatHoldsTogether()
    {
        CardId came;
        CardId inAStep;
        change(**m_open, [&](Edit &edit) {
            edit.remove(m_map.stages[0]);
            const StageId stage = insertStage(edit, m_map.map, 0, QStringLiteral("New"));
            came = insertCard(edit, m_map.lane(model(), LaneKind::Doing), stage, 0, QStringLiteral("Looks"));
            insertStep(edit, m_map.stages[1], 0, QStringLiteral("First"));
        });
        inAStep = cardsIn(model(), m_map.lane(model(), LaneKind::Doing), columnsOf(model(), m_map.map)[1]).front();
        const Model both = drawnTogether(m_before, model(), m_map.map);
        QCOMPARE(brokenInvariants(both), QStringList());
        QVERIFY(both.find(m_map.stages[0]));
        QVERIFY(both.find(came));
        QVERIFY(both.find(inAStep));
        QCOMPARE(stagesOf(both, m_map.map).size(), size_t(4));
    }

private:
    const Model &model() const { return (*m_open)->model(); }

    std::unique_ptr<OpenWorkbook> m_open;
    SmallMap m_map;
    Model m_before;
};

namespace {
const Registered<ComparingMaps> registeredComparingMaps;
}

}

#include "comparingmaps.moc"
