#include "layout/maplayout.h"
#include "model/lookup.h"
#include "support/bakery.h"
#include "support/plainsetter.h"
#include "support/registry.h"
#include "unit/layout/printedlayout.h"

#include <QTest>
#include <cmath>

namespace wend::test {

class ColumnsAndSpans : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreColumnsBelowTheirStagesHeader();
    void numbersStandOverAllStepsOfTheirStage();
    void aWidthOfItsOwnLeavesTheRestToTheOthers();
    void onPaperWidthsAreProportions();
    void aCollapsedColumnIsNarrowAndSaysHowManyCards();
    void whatIsHiddenIsNotHereButKnown();
    void aLaneIsAtLeastAsHighAsItWasMade();
    void aCollapsedLaneKeepsItsNameOnly();
    void aWideCardCoversColumnsAndNothingLiesBelowIt();
    void aWideCardIsHitInAllItsColumns();
    void cardsAboveAWideOneStayWhereTheyFit();
    void followingEditsOfWideCardsGivesWhatLayingOutAnewGives();
    void aFrameOfTheStoryboardStretchesAndKeepsItsHeight();
    void eachLaneOfFeelingsHasAHeightOfItsOwn();
    void aNarrowColumnHasOneTouchpointARow();
    void aQuestionTakesTwoLinesOnScreen();
};

namespace {

struct Laid
{
    Bakery its = bakery();
    PlainSetter setter;
    IdSource ids {5};
    MapLayout layout {setter};

    StageId stage(int at) const { return stagesOf(its.model, its.map)[size_t(at)]; }
    LaneId lane(LaneKind kind) const
    {
        for (const LaneId id : lanesOf(its.model, its.map)) {
            if (its.model.at(id).kind == kind)
                return id;
        }
        return {};
    }
    void lay(const LayoutOptions &options = {})
    {
        layout = MapLayout(setter, options);
        layout.lay(its.model, its.map, its.numbers);
    }
    template <class Row, class Field>
    Change set(Id<Row> id, Field Row::*field, const Field &value)
    {
        Row row = its.model.at(id);
        row.*field = value;
        return its.model.put(row);
    }
    StageId addStep(StageId stage, double position)
    {
        Stage step;
        step.id = ids.next<Stage>();
        step.map = its.map;
        step.parent = stage;
        step.position = position;
        step.name = QStringLiteral("Step");
        its.model.put(step);
        return step.id;
    }
    /// Two steps, the first with what was in the stage.
    std::pair<StageId, StageId> split(StageId stage)
    {
        const StageId first = addStep(stage, 1);
        const StageId second = addStep(stage, 2);
        for (const auto &[id, card] : std::unordered_map<CardId, Card>(its.model.all<Card>())) {
            if (card.stage == stage)
                set(id, &Card::stage, first);
        }
        for (const auto &[id, feeling] : std::unordered_map<FeelingId, Feeling>(its.model.all<Feeling>())) {
            if (feeling.stage == stage)
                set(id, &Feeling::stage, first);
        }
        return {first, second};
    }
    void verifyNothingOverlaps()
    {
        std::vector<QRectF> rects;
        for (const auto &[id, card] : its.model.all<Card>()) {
            const QRectF rect = layout.rectOf(id).adjusted(0.1, 0.1, -0.1, -0.1);
            if (layout.rectOf(id).isNull())
                continue;
            for (const QRectF &other : rects)
                QVERIFY(!rect.intersects(other));
            rects.push_back(rect);
            QVERIFY(layout.rectOf(card.lane).contains(rect));
        }
    }
};

}

void ColumnsAndSpans::stepsAreColumnsBelowTheirStagesHeader()
{
    Laid laid;
    laid.lay();
    const double before = laid.layout.headerHeight();
    const auto [first, second] = laid.split(laid.stage(1));
    laid.lay();
    QCOMPARE(laid.layout.columns().size(), laid.layout.stages().size() + 1);
    QVERIFY(laid.layout.headerHeight() > before);
    QCOMPARE(laid.layout.rectOf(first).left(), laid.layout.rectOf(laid.stage(1)).left());
    QCOMPARE(laid.layout.rectOf(second).right(), laid.layout.rectOf(laid.stage(1)).right());
    QVERIFY(laid.layout.rectOf(first).top() > laid.layout.rectOf(laid.stage(1)).bottom());
    QCOMPARE(laid.layout.columnRect(laid.stage(1)).width(),
        laid.layout.columnRect(first).width() + laid.layout.columnRect(second).width());
    QCOMPARE(laid.layout.hitTest(laid.layout.rectOf(second).center()).stage, second);
    QCOMPARE(laid.layout.hitTest(laid.layout.rectOf(laid.stage(1)).center()).stage, laid.stage(1));
    const Hit border
        = laid.layout.hitTest({laid.layout.rectOf(second).left(), laid.layout.rectOf(second).center().y()});
    QCOMPARE(border.part, Hit::Part::StageBorder);
    QCOMPARE(border.stage, first);
    laid.verifyNothingOverlaps();
}

void ColumnsAndSpans::numbersStandOverAllStepsOfTheirStage()
{
    Laid laid;
    const auto [first, second] = laid.split(laid.stage(1));
    laid.lay();
    const LaneId numbers = laid.lane(LaneKind::Numbers);
    const QRectF cell = laid.layout.cellRect(laid.stage(1), numbers);
    QCOMPARE(laid.layout.numberRect(second), cell);
    QCOMPARE(
        laid.layout.hitTest({laid.layout.columnRect(second).center().x(), cell.bottom() - 1}).stage, laid.stage(1));
    QCOMPARE(laid.layout.numbers().numbers.size(), laid.layout.stages().size());
}

void ColumnsAndSpans::aWidthOfItsOwnLeavesTheRestToTheOthers()
{
    Laid laid;
    laid.set(laid.stage(0), &Stage::width, std::optional(120.0));
    LayoutOptions options;
    options.width = 2400;
    laid.lay(options);
    QCOMPARE(laid.layout.columns()[0].width, 120.0);
    QVERIFY(laid.layout.columns()[1].width > 300);
    QVERIFY(laid.layout.size().width() <= 2400);
    options.maximumColumn = 300;
    laid.lay(options);
    QCOMPARE(laid.layout.columns()[1].width, 300.0);
    QVERIFY(laid.layout.size().width() < 1600);
    options.maximumColumn = LayoutOptions().maximumColumn;
    laid.set(laid.its.map, &Map::namesWidth, std::optional(200.0));
    laid.lay(options);
    QCOMPARE(laid.layout.labelColumn(), 200.0);
    QCOMPARE(laid.layout.columns()[0].left, 200.0);
    QCOMPARE(laid.layout.hitTest({198, laid.layout.lanes()[1].top + 20}).part, Hit::Part::NamesBorder);
}

void ColumnsAndSpans::onPaperWidthsAreProportions()
{
    Laid laid;
    laid.set(laid.stage(0), &Stage::width, std::optional(440.0));
    LayoutOptions options;
    options.width = 900;
    options.medium = Medium::Paper;
    laid.lay(options);
    QVERIFY(qFuzzyCompare(laid.layout.size().width(), 900.0));
    QVERIFY(qFuzzyCompare(laid.layout.columns()[0].width, 2 * laid.layout.columns()[1].width));
}

void ColumnsAndSpans::aCollapsedColumnIsNarrowAndSaysHowManyCards()
{
    Laid laid;
    const auto [first, second] = laid.split(laid.stage(1));
    laid.set(laid.stage(1), &Stage::collapsed, true);
    laid.lay();
    QCOMPARE(laid.layout.columns().size(), laid.layout.stages().size());
    const ColumnBox &column = laid.layout.columns()[1];
    QVERIFY(column.collapsed && column.width < 40);
    QVERIFY(column.aside);
    QCOMPARE(laid.layout.columnIndex(second), 1);
    for (const auto &[id, card] : laid.its.model.all<Card>())
        QCOMPARE(laid.layout.rectOf(id).isNull(), card.stage == first);
    for (const CurveBox &curve : laid.layout.feelings().curves) {
        for (const FeelingPoint &point : curve.points)
            QVERIFY(point.stage != first);
    }
}

void ColumnsAndSpans::whatIsHiddenIsNotHereButKnown()
{
    Laid laid;
    laid.set(laid.stage(1), &Stage::hidden, true);
    laid.set(laid.stage(2), &Stage::hidden, true);
    laid.set(laid.lane(LaneKind::Thinking), &Lane::hidden, true);
    laid.lay();
    QCOMPARE(laid.layout.columnIndex(laid.stage(1)), -1);
    QCOMPARE(laid.layout.hiddenColumns().size(), size_t(1));
    QCOMPARE(laid.layout.hiddenColumns()[0].ids, (std::vector<StageId> {laid.stage(1), laid.stage(2)}));
    QCOMPARE(laid.layout.hiddenColumns()[0].at, laid.layout.columns()[1].left);
    QCOMPARE(laid.layout.laneIndex(laid.lane(LaneKind::Thinking)), -1);
    QCOMPARE(laid.layout.hiddenLanes().size(), size_t(1));
    QCOMPARE(laid.layout.hiddenLanes()[0].at, laid.layout.lanes()[size_t(laid.layout.hiddenLanes()[0].before)].top);
    for (const StageId stage : stagesOf(laid.its.model, laid.its.map))
        laid.set(stage, &Stage::hidden, true);
    laid.lay();
    QVERIFY(laid.layout.columns().empty());
    QCOMPARE(laid.layout.hiddenColumns().size(), size_t(1));
}

void ColumnsAndSpans::aLaneIsAtLeastAsHighAsItWasMade()
{
    Laid laid;
    laid.lay();
    const LaneId doing = laid.lane(LaneKind::Doing);
    const double content = laid.layout.rectOf(doing).height();
    laid.set(doing, &Lane::height, std::optional(content + 100));
    laid.lay();
    QCOMPARE(laid.layout.rectOf(doing).height(), content + 100);
    laid.set(doing, &Lane::height, std::optional(content / 2));
    laid.lay();
    QCOMPARE(laid.layout.rectOf(doing).height(), content);
}

void ColumnsAndSpans::aCollapsedLaneKeepsItsNameOnly()
{
    Laid laid;
    const LaneId doing = laid.lane(LaneKind::Doing);
    laid.set(doing, &Lane::collapsed, true);
    laid.lay();
    const LaneBox &lane = laid.layout.lanes()[size_t(laid.layout.laneIndex(doing))];
    QVERIFY(lane.height < 50);
    for (size_t column = 0; column < lane.cells.size(); ++column) {
        const auto &cards = cardsIn(laid.its.model, doing, laid.layout.columns()[column].id);
        QCOMPARE(lane.cells[column]->hidden, int(cards.size()));
        QCOMPARE(bool(lane.cells[column]->count), !cards.empty());
        for (const CardId card : cards)
            QVERIFY(laid.layout.rectOf(card).isNull());
    }
}

void ColumnsAndSpans::aWideCardCoversColumnsAndNothingLiesBelowIt()
{
    Laid laid;
    for (const LaneKind kind : {LaneKind::Doing, LaneKind::Touchpoints, LaneKind::PainPoints}) {
        for (int stage = 0; stage < 3; ++stage) {
            const std::vector<CardId> cards = cardsIn(laid.its.model, laid.lane(kind), laid.stage(stage));
            if (cards.empty())
                continue;
            laid.set(cards.front(), &Card::span, 3 - stage);
            laid.lay();
            QCOMPARE(laid.layout.rectOf(cards.front()).right(),
                laid.layout.columnRect(laid.stage(2)).right() - laid.layout.measures().cellRight);
            laid.verifyNothingOverlaps();
        }
        laid.verifyNothingOverlaps();
    }
    for (int stage = 0; stage < 3; ++stage) // more than there are columns
        laid.set(cardsIn(laid.its.model, laid.lane(LaneKind::Doing), laid.stage(stage)).front(), &Card::span,
            std::numeric_limits<int>::max());
    laid.lay();
    laid.verifyNothingOverlaps();
}

void ColumnsAndSpans::aWideCardIsHitInAllItsColumns()
{
    Laid laid;
    const CardId card = cardsIn(laid.its.model, laid.lane(LaneKind::Doing), laid.stage(0)).front();
    laid.set(card, &Card::span, 3);
    laid.lay();
    const QRectF rect = laid.layout.rectOf(card);
    QCOMPARE(laid.layout.hitTest({laid.layout.columnRect(laid.stage(1)).center().x(), rect.center().y()}).card, card);
    const Hit edge = laid.layout.hitTest({rect.right() - 1, rect.center().y()});
    QCOMPARE(edge.card, card);
    QVERIFY(edge.atEdge);
    QCOMPARE(edge.stage, laid.stage(2));
}

void ColumnsAndSpans::cardsAboveAWideOneStayWhereTheyFit()
{
    Laid laid;
    const LaneId lane = laid.lane(LaneKind::Doing);
    const std::vector<CardId> own = cardsIn(laid.its.model, lane, laid.stage(0));
    const std::vector<CardId> next = cardsIn(laid.its.model, lane, laid.stage(1));
    QVERIFY(own.size() > 1 && !next.empty());
    laid.lay();
    const double before = laid.layout.rectOf(next.front()).top();
    laid.set(own.back(), &Card::span, 2); // low enough for what is next to it
    laid.lay();
    if (laid.layout.rectOf(next.front()).bottom() < laid.layout.rectOf(own.back()).top())
        QCOMPARE(laid.layout.rectOf(next.front()).top(), before);
    laid.set(own.back(), &Card::span, 1);
    laid.set(own.front(), &Card::span, 2); // on top: what is next to it goes below
    laid.lay();
    QVERIFY(laid.layout.rectOf(next.front()).top() > laid.layout.rectOf(own.front()).bottom());
}

void ColumnsAndSpans::followingEditsOfWideCardsGivesWhatLayingOutAnewGives()
{
    Laid laid;
    laid.split(laid.stage(2));
    laid.lay();
    QRandomGenerator random(3);
    std::vector<CardId> cards;
    for (const auto &[id, card] : laid.its.model.all<Card>())
        cards.push_back(id);
    std::sort(cards.begin(), cards.end());
    for (int round = 0; round < 60; ++round) {
        const CardId card = cards[size_t(random.bounded(int(cards.size())))];
        Changes changes {laid.set(card, &Card::span, random.bounded(1, 4))};
        if (round % 5 == 0)
            changes.push_back(laid.set(laid.stage(random.bounded(3)), &Stage::collapsed, random.bounded(2) == 1));
        if (round % 7 == 0)
            changes.push_back(laid.set(lanesOf(laid.its.model, laid.its.map)[size_t(random.bounded(4))],
                &Lane::collapsed, random.bounded(2) == 1));
        laid.layout.update(laid.its.model, changes, laid.its.numbers);
        MapLayout anew(laid.setter);
        anew.lay(laid.its.model, laid.its.map, laid.its.numbers);
        QCOMPARE(printed(laid.layout), printed(anew));
    }
}

void ColumnsAndSpans::aFrameOfTheStoryboardStretchesAndKeepsItsHeight()
{
    Laid laid;
    Lane lane;
    lane.id = laid.ids.next<Lane>();
    lane.map = laid.its.map;
    lane.position = -1;
    lane.kind = LaneKind::Storyboard;
    laid.its.model.put(lane);
    std::vector<CardId> frames;
    for (const int column : {0, 0, 0, 1, 2}) {
        Card card;
        card.id = laid.ids.next<Card>();
        card.lane = lane.id;
        card.stage = laid.stage(column);
        card.position = double(frames.size());
        card.text = QStringLiteral("Scene %1").arg(frames.size());
        laid.its.model.put(card);
        frames.push_back(card.id);
    }
    laid.lay();
    const double usual = laid.layout.placed(frames[0]).box->frame.height();
    laid.set(frames[1], &Card::span, 2);
    laid.lay();
    const CardBox &wide = *laid.layout.placed(frames[1]).box;
    QCOMPARE(wide.span, 2);
    QCOMPARE(wide.frame.height(), usual);
    const double right = laid.layout.columnRect(laid.stage(1)).right();
    QVERIFY(std::abs(laid.layout.rectOf(frames[1]).right() - right) < 20);
    QVERIFY(laid.layout.rectOf(frames[1]).top() > laid.layout.rectOf(frames[0]).bottom());
    QVERIFY(laid.layout.rectOf(frames[2]).top() > laid.layout.rectOf(frames[1]).bottom());
    QCOMPARE(laid.layout.placed(frames[2]).box->number, 3);
    QCOMPARE(laid.layout.placed(frames[3]).box->number, 4);
    laid.verifyNothingOverlaps();
}

void ColumnsAndSpans::eachLaneOfFeelingsHasAHeightOfItsOwn()
{
    Laid laid;
    Lane low;
    low.id = laid.ids.next<Lane>();
    low.map = laid.its.map;
    low.position = 1e6;
    low.kind = LaneKind::Feeling;
    low.height = 110;
    laid.its.model.put(low);
    laid.lay();
    const LaneId usual = laid.lane(LaneKind::Feeling);
    QCOMPARE(laid.layout.feelingBoxes().size(), size_t(2));
    QVERIFY(laid.layout.feelings(low.id).reach < laid.layout.feelings(usual).reach);
    for (const auto &[id, feeling] : laid.its.model.all<Feeling>()) {
        for (const LaneId lane : {usual, low.id}) {
            const QPointF at = laid.layout.pointPosition(id, lane);
            QVERIFY(laid.layout.rectOf(lane).contains(at));
            QCOMPARE(laid.layout.hitTest(at).feeling, id);
            QVERIFY(std::abs(laid.layout.feelingAt(at)->value - feeling.value) <= 2);
        }
    }
}

void ColumnsAndSpans::aNarrowColumnHasOneTouchpointARow()
{
    Laid laid;
    LayoutOptions options;
    options.minimumColumn = 100;
    const auto rowsIn = [&](double column) {
        options.width = options.labelColumn + column * double(stagesOf(laid.its.model, laid.its.map).size());
        laid.lay(options);
        int rows = 0;
        for (const CardId card : cardsIn(laid.its.model, laid.lane(LaneKind::Touchpoints), laid.stage(1)))
            rows = std::max(rows, int(std::round(laid.layout.rectOf(card).width()) == std::round(column - 13)));
        return rows;
    };
    QCOMPARE(rowsIn(190), 1); // as wide as the cell
    QCOMPARE(rowsIn(320), 0); // side by side
}

void ColumnsAndSpans::aQuestionTakesTwoLinesOnScreen()
{
    Laid laid;
    laid.set(laid.stage(0), &Stage::question, QStringLiteral("Is this really the right one of them all? ").repeated(9));
    LayoutOptions options;
    laid.lay(options);
    QCOMPARE(laid.layout.stages()[0].question.text->lineCount(), 2);
    options.medium = Medium::Paper;
    laid.lay(options);
    QCOMPARE(laid.layout.stages()[0].question.text->lineCount(), 3);
}

namespace {
const Registered<ColumnsAndSpans> registeredColumnsAndSpans;
}

}

#include "columnsandspans.moc"
