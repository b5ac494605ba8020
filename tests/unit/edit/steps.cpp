#include "edit/steps.h"
#include "edit/cardgroups.h"
#include "edit/cards.h"
#include "edit/feelings.h"
#include "edit/stages.h"
#include "model/invariants.h"
#include "model/lookup.h"
#include "support/openworkbook.h"
#include "support/registry.h"

#include <QTest>

namespace wend::test {

class Steps : public QObject
{
    Q_OBJECT

private slots:
    void theFirstTakesOverWhatIsInTheStage();
    void theLastGivesItBack();
    void aStepHasNoSteps();
    void whatIsPutIntoTheirStageGoesToTheFirst();
    void aWideCardCoversAColumnThatComesBetween();
    void aWideCardLetsGoOfAColumnThatGoes();
    void aWideCardCoversTheStepsOfAStageItCovered();
    void aCopyOfAStageHasItsSteps();
};

namespace {

struct Opened
{
    OpenWorkbook open;
    SmallMap small = addSmallMap(*open);

    const Model &model() const { return open->model(); }
    CardId card(LaneKind kind, int stage) const
    {
        return cardsIn(model(), small.lane(model(), kind), small.stages[size_t(stage)]).front();
    }
    int spanOf(CardId card) const { return model().at(card).span; }
    void verify() const { QCOMPARE(brokenInvariants(model()), QStringList()); }
};

}

void Steps::theFirstTakesOverWhatIsInTheStage()
{
    Opened it;
    const CardId card = it.card(LaneKind::Doing, 1);
    StageId step;
    change(*it.open, [&](Edit &edit) { step = insertStep(edit, it.small.stages[1], 0, QStringLiteral("Choose")); });
    QCOMPARE(it.model().at(card).stage, step);
    QCOMPARE(
        columnsOf(it.model(), it.small.map), (std::vector<StageId> {it.small.stages[0], step, it.small.stages[2]}));
    for (const auto &[id, feeling] : it.model().all<Feeling>())
        QVERIFY(feeling.stage != it.small.stages[1]);
    it.verify();
}

void Steps::whatIsPutIntoTheirStageGoesToTheFirst()
{
    Opened it;
    const StageId stage = it.small.stages[1];
    const LaneId lane = it.small.lane(it.model(), LaneKind::Doing);
    const CardId card = it.card(LaneKind::Doing, 0);
    CardId added;
    FeelingId felt;
    change(*it.open, [&](Edit &edit) {
        splitStage(edit, stage, {QStringLiteral("One"), QStringLiteral("Two")});
        moveCards(edit, {card}, lane, stage, 0);
        added = insertCard(edit, lane, stage, 0, QStringLiteral("New"));
        appendCards(edit, {Card {}}, lane, stage);
        Feeling feeling;
        feeling.map = it.small.map;
        feeling.stage = stage;
        felt = addFeeling(edit, feeling);
    });
    const StageId first = stepsOf(it.model(), it.model().at(stage)).front();
    QCOMPARE(it.model().at(card).stage, first);
    QCOMPARE(it.model().at(felt).stage, first);
    QCOMPARE(cardsIn(it.model(), lane, first).front(), added);
    change(*it.open, [&](Edit &edit) { setFeeling(edit, felt, stage, 0.5, 10); });
    it.verify();
}

void Steps::theLastGivesItBack()
{
    Opened it;
    const CardId card = it.card(LaneKind::Doing, 1);
    const Model before = it.model();
    StageId step;
    change(*it.open, [&](Edit &edit) { step = insertStep(edit, it.small.stages[1], 0, QStringLiteral("Choose")); });
    change(*it.open, [&](Edit &edit) { removeStage(edit, step); });
    QCOMPARE(it.model().at(card).stage, it.small.stages[1]);
    QVERIFY(it.model() == before);
    it.verify();
}

void Steps::aStepHasNoSteps()
{
    Opened it;
    StageId step;
    change(*it.open, [&](Edit &edit) { step = insertStep(edit, it.small.stages[1], 0, QStringLiteral("Choose")); });
    StageId none = step;
    change(*it.open, [&](Edit &edit) { none = insertStep(edit, step, 0, QStringLiteral("Within")); });
    QVERIFY(none.isNull());
}

void Steps::aWideCardCoversAColumnThatComesBetween()
{
    Opened it;
    const CardId card = it.card(LaneKind::Doing, 0);
    change(*it.open, [&](Edit &edit) { setSpan(edit, card, 2); });
    change(*it.open, [&](Edit &edit) { insertStage(edit, it.small.map, 1, QStringLiteral("Compare")); });
    QCOMPARE(it.spanOf(card), 3);
    change(*it.open, [&](Edit &edit) { insertStage(edit, it.small.map, 0, QStringLiteral("Before")); });
    QCOMPARE(it.spanOf(card), 3);
    change(*it.open, [&](Edit &edit) { insertStage(edit, it.small.map, 99, QStringLiteral("After")); });
    QCOMPARE(it.spanOf(card), 3);
}

void Steps::aWideCardLetsGoOfAColumnThatGoes()
{
    Opened it;
    const CardId card = it.card(LaneKind::Doing, 0);
    change(*it.open, [&](Edit &edit) { setSpan(edit, card, 9); });
    QCOMPARE(it.spanOf(card), 3);
    change(*it.open, [&](Edit &edit) { removeStage(edit, it.small.stages[1]); });
    QCOMPARE(it.spanOf(card), 2);
    change(*it.open, [&](Edit &edit) { removeStage(edit, it.small.stages[2]); });
    QCOMPARE(it.spanOf(card), 1);
    it.verify();
}

void Steps::aWideCardCoversTheStepsOfAStageItCovered()
{
    Opened it;
    const CardId card = it.card(LaneKind::Doing, 0);
    change(*it.open, [&](Edit &edit) { setSpan(edit, card, 2); });
    change(*it.open, [&](Edit &edit) {
        splitStage(edit, it.small.stages[1], {QStringLiteral("Choose"), QStringLiteral("Pay")});
    });
    QCOMPARE(it.spanOf(card), 3);
    const std::vector<StageId> steps = stepsOf(it.model(), it.model().at(it.small.stages[1]));
    change(*it.open, [&](Edit &edit) { removeStage(edit, steps[0]); });
    QCOMPARE(it.spanOf(card), 2);
    change(*it.open, [&](Edit &edit) { removeStage(edit, steps[1]); });
    QCOMPARE(it.spanOf(card), 2);
    it.verify();
}

void Steps::aCopyOfAStageHasItsSteps()
{
    Opened it;
    StageId copy;
    change(*it.open, [&](Edit &edit) {
        insertStep(edit, it.small.stages[1], 0, QStringLiteral("Choose"));
        insertStep(edit, it.small.stages[1], 1, QStringLiteral("Pay"));
        copy = duplicateStage(edit, it.small.stages[1]);
    });
    const std::vector<StageId> &steps = stepsOf(it.model(), it.model().at(copy));
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(it.model().at(steps[1]).name, QStringLiteral("Pay"));
    QCOMPARE(cardsIn(it.model(), it.small.lane(it.model(), LaneKind::Doing), steps[0]).size(), size_t(1));
    it.verify();
}

namespace {
const Registered<Steps> registeredSteps;
}

}

#include "steps.moc"
