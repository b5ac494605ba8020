#include "canvas/looks.h"
#include "gui/canvas/canvasdriver.h"
#include "support/registry.h"

#include <QScrollBar>
#include <QTextEdit>

namespace wend::test {

class ShapingTheMap : public QObject
{
    Q_OBJECT

private slots:
    void aColumnsBorderIsPulledAndDoubleClickedToFit();
    void aLanesBorderIsPulledAndDoubleClickedToFit();
    void theNamesBorderIsPulled();
    void escLeavesABorderWhereItWas();
    void keysMakeStagesWiderAndLanesHigher();
    void aCardIsStretchedByItsEdge();
    void aCardIsStretchedByKeys();
    void aStageIsSplitAndItsStepsAreNamed();
    void aStepIsAddedWithItsNameInOneStep();
    void stepsAreReorderedAndDeleted();
    void keysWalkThroughSteps();
    void aStageComesWithItsNameInOneStep();
    void theFieldOfANewStageIsSeenWhole();
    void whatIsHiddenIsShownByItsMark();
    void aCollapsedStageOpensAgain();
    void aPinnedLaneStaysInView();
};

namespace {

QPoint columnBorder(const CanvasDriver &d, int stage)
{
    const QRectF rect = d.view.layout().rectOf(d.stage(stage));
    return d.view.camera().toScreen(QPointF(rect.right() + 1, rect.top() + 5)).toPoint();
}

QPoint laneBorder(const CanvasDriver &d, LaneKind kind)
{
    return d.view.camera().toScreen(QPointF(20, d.view.layout().rectOf(d.lane(kind)).bottom() - 2)).toPoint();
}

}

void ShapingTheMap::aColumnsBorderIsPulledAndDoubleClickedToFit()
{
    CanvasDriver d;
    const double before = d.view.layout().columnRect(d.stage(0)).width();
    const QPoint border = columnBorder(d, 0);
    QTest::mouseMove(d.view.viewport(), border);
    QCOMPARE(d.view.viewport()->cursor().shape(), Qt::SplitHCursor);
    const qint64 step = d.workbook->step();
    d.drag(border, border + QPoint(60, 0));
    const double after = d.view.layout().columnRect(d.stage(0)).width();
    QVERIFY(std::abs(after - before - 60 / d.view.zoom()) < 2);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Change the width of “Discover”"));
    d.doubleClick(columnBorder(d, 0));
    QVERIFY(!d.model().at(d.stage(0)).width);
    QVERIFY(d.workbook->undo());
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.workbook->step(), step);
}

void ShapingTheMap::aLanesBorderIsPulledAndDoubleClickedToFit()
{
    CanvasDriver d;
    const double before = d.view.layout().rectOf(d.lane(LaneKind::Doing)).height();
    const QPoint border = laneBorder(d, LaneKind::Doing);
    QTest::mouseMove(d.view.viewport(), border);
    QCOMPARE(d.view.viewport()->cursor().shape(), Qt::SplitVCursor);
    d.drag(border, border + QPoint(0, 80));
    QVERIFY(std::abs(d.view.layout().rectOf(d.lane(LaneKind::Doing)).height() - before - 80 / d.view.zoom()) < 2);
    d.doubleClick(laneBorder(d, LaneKind::Doing));
    QVERIFY(!d.model().at(d.lane(LaneKind::Doing)).height);
    QCOMPARE(d.view.layout().rectOf(d.lane(LaneKind::Doing)).height(), before);
}

void ShapingTheMap::theNamesBorderIsPulled()
{
    CanvasDriver d;
    const double before = d.view.layout().labelColumn();
    const QPoint border
        = d.view.camera()
              .toScreen(QPointF(before - 2, d.view.layout().rectOf(d.lane(LaneKind::Doing)).center().y()))
              .toPoint();
    d.drag(border, border + QPoint(40, 0));
    QVERIFY(d.view.layout().labelColumn() > before + 20);
    QVERIFY(d.model().at(d.small.map).namesWidth);
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.view.layout().labelColumn(), before);
}

void ShapingTheMap::escLeavesABorderWhereItWas()
{
    CanvasDriver d;
    const qint64 step = d.workbook->step();
    const QPoint border = columnBorder(d, 0);
    d.press(border);
    d.moveTo(border + QPoint(50, 0));
    d.moveTo(border + QPoint(70, 0));
    d.key(Qt::Key_Escape);
    d.release(border + QPoint(70, 0));
    QCOMPARE(d.workbook->step(), step);
}

void ShapingTheMap::keysMakeStagesWiderAndLanesHigher()
{
    CanvasDriver d;
    d.view.select(d.stage(1));
    const double width = d.view.layout().columnRect(d.stage(1)).width();
    d.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(d.view.layout().columnRect(d.stage(1)).width(), width + 20);
    d.view.select(d.lane(LaneKind::Doing));
    const double height = d.view.layout().rectOf(d.lane(LaneKind::Doing)).height();
    d.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(d.view.layout().rectOf(d.lane(LaneKind::Doing)).height(), height + 20);
    d.view.commands().act(fitSelected);
    QCOMPARE(d.view.layout().rectOf(d.lane(LaneKind::Doing)).height(), height);
}

void ShapingTheMap::aCardIsStretchedByItsEdge()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Touchpoints, 0).front();
    const QRectF rect = d.view.camera().seen(d.view.layout().rectOf(card));
    const QPoint edge = QPointF(rect.right() - 2, rect.center().y()).toPoint();
    QTest::mouseMove(d.view.viewport(), edge);
    QCOMPARE(d.view.viewport()->cursor().shape(), Qt::SizeHorCursor);
    const QPoint to(d.seen(d.view.layout().columnRect(d.stage(1))).x() + 10, edge.y());
    d.drag(edge, to);
    QCOMPARE(d.model().at(card).span, 2);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Stretch “Card Discover” over 2 columns"));
    const QRectF wide = d.view.camera().seen(d.view.layout().rectOf(card));
    QVERIFY(wide.right() > d.seen(d.view.layout().columnRect(d.stage(1))).x());
    // It is the same card over the second column.
    d.click(QPoint(d.seen(d.view.layout().columnRect(d.stage(1))).x(), int(wide.center().y())));
    QCOMPARE(cardsOf(d.view.selection()), CardIds {card});
}

void ShapingTheMap::aCardIsStretchedByKeys()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    d.click(d.at(card));
    d.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    d.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    d.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(d.model().at(card).span, 3);
    d.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(d.model().at(card).span, 2);
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.model().at(card).span, 3);
}

void ShapingTheMap::aStageIsSplitAndItsStepsAreNamed()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Doing, 1).front();
    d.view.select(d.stage(1));
    d.view.commands().act(splitSelected);
    const std::vector<StageId> steps = stepsOf(d.model(), d.model().at(d.stage(1)));
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(d.model().at(card).stage, steps[0]);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Split “Order” into steps"));
    d.doubleClick(d.at(steps[1]));
    QVERIFY(d.view.isEditingText());
    d.type("Pay");
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(steps[1]).name, QStringLiteral("Pay"));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Rename step to “Pay”"));
}

void ShapingTheMap::aStepIsAddedWithItsNameInOneStep()
{
    CanvasDriver d;
    const qint64 before = d.workbook->step();
    d.view.select(d.stage(1));
    d.view.commands().addStep();
    QVERIFY(d.view.isEditingText());
    d.type("Choose");
    d.key(Qt::Key_Return);
    const std::vector<StageId> steps = stepsOf(d.model(), d.model().at(d.stage(1)));
    QCOMPARE(steps.size(), size_t(1));
    QCOMPARE(d.model().at(steps[0]).name, QStringLiteral("Choose"));
    QVERIFY(d.workbook->undo());
    QCOMPARE(d.workbook->step(), before);
}

void ShapingTheMap::stepsAreReorderedAndDeleted()
{
    CanvasDriver d;
    d.view.select(d.stage(1));
    d.view.commands().act(splitSelected);
    const std::vector<StageId> steps = stepsOf(d.model(), d.model().at(d.stage(1)));
    d.drag(d.at(steps[0]), d.at(steps[1]) + QPoint(30, 0));
    QCOMPARE(stepsOf(d.model(), d.model().at(d.stage(1))).front(), steps[1]);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move step “Step 1”"));
    d.view.select(steps[0]);
    d.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(stepsOf(d.model(), d.model().at(d.stage(1))).front(), steps[0]);
    d.view.select(steps[1]);
    d.key(Qt::Key_Delete);
    d.view.select(steps[0]);
    d.key(Qt::Key_Delete);
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList {QStringLiteral("Card Order")});
    QCOMPARE(d.view.selection(), Selection(d.stage(1)));
}

void ShapingTheMap::keysWalkThroughSteps()
{
    CanvasDriver d;
    d.view.select(d.stage(1));
    d.view.commands().act(splitSelected);
    const std::vector<StageId> steps = stepsOf(d.model(), d.model().at(d.stage(1)));
    d.view.select(d.stage(0));
    d.key(Qt::Key_Right);
    QCOMPARE(d.view.selection(), Selection(steps[0]));
    d.key(Qt::Key_Up);
    QCOMPARE(d.view.selection(), Selection(d.stage(1)));
    d.key(Qt::Key_Right);
    QCOMPARE(d.view.selection(), Selection(d.stage(2)));
    d.key(Qt::Key_Left);
    QCOMPARE(d.view.selection(), Selection(steps[1]));
    d.key(Qt::Key_Up);
    d.key(Qt::Key_Down);
    QCOMPARE(d.view.selection(), Selection(steps[0]));
    d.key(Qt::Key_Right);
    d.key(Qt::Key_Down);
    const LaneId first = d.view.layout().lanes().front().id;
    QCOMPARE(d.view.selection(), Selection(CellPlace {first, steps[1]}));
    d.type("Pays");
    d.key(Qt::Key_Return);
    QCOMPARE(cardsIn(d.model(), first, steps[1]).size(), size_t(1));
    // Tab comes to every place once and to an end.
    d.view.select(d.stage(0));
    int places = 0;
    for (Selection last; places < 200 && d.view.selection() != last; ++places) {
        last = d.view.selection();
        const Selection next = tabbed(d.view.board(), last, true);
        if (isNothing(next))
            break;
        d.view.select(next);
    }
    QVERIFY(places > 20 && places < 100);
}

void ShapingTheMap::aStageComesWithItsNameInOneStep()
{
    CanvasDriver d;
    const Model before = d.model();
    const qint64 step = d.workbook->step();
    d.click(d.seen(d.view.layout().addStageRect()));
    QVERIFY(d.view.isEditingText());
    d.key(Qt::Key_Escape);
    QVERIFY(d.model() == before);
    d.click(d.seen(d.view.layout().addStageRect()));
    d.type("Return");
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(d.stage(3)).name, QStringLiteral("Return"));
    QCOMPARE(d.view.selection(), Selection(d.stage(3)));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Add stage “Return”"));
    QVERIFY(d.workbook->undo());
    QVERIFY(d.model() == before);
    QCOMPARE(d.workbook->step(), step);
}

void ShapingTheMap::theFieldOfANewStageIsSeenWhole()
{
    CanvasDriver d;
    d.view.zoomToFit();
    d.view.commands().addStage();
    auto *field = d.view.viewport()->findChild<QTextEdit *>();
    QVERIFY(field && field->isVisible());
    QVERIFY(d.view.viewport()->rect().contains(field->geometry()));
    d.type(QStringLiteral("Come back"));
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(d.stage(3)).name, QStringLiteral("Come back"));
}

void ShapingTheMap::whatIsHiddenIsShownByItsMark()
{
    CanvasDriver d;
    d.view.select(d.stage(1));
    d.view.commands().act(hideSelected);
    QVERIFY(d.view.layout().rectOf(d.stage(1)).isNull());
    QVERIFY(hidesSomething(d.model(), d.small.map));
    const double border = d.view.layout().hiddenColumns()[0].at;
    d.click(d.view.camera().seen(QRectF(border - 6, -2, 4, 4)).center().toPoint());
    QVERIFY(!d.model().at(d.stage(1)).hidden);
    d.view.select(d.lane(LaneKind::Thinking));
    d.view.commands().act(hideSelected);
    QCOMPARE(d.view.layout().laneIndex(d.lane(LaneKind::Thinking)), -1);
    d.view.commands().act(showAllHidden);
    QVERIFY(d.view.layout().laneIndex(d.lane(LaneKind::Thinking)) >= 0);
    QVERIFY(!hidesSomething(d.model(), d.small.map));
}

void ShapingTheMap::aCollapsedStageOpensAgain()
{
    CanvasDriver d;
    d.view.select(d.stage(1));
    d.view.commands().act(collapseSelected);
    QVERIFY(d.view.layout().columnRect(d.stage(1)).width() < 50);
    d.key(Qt::Key_Down); // through the narrow column without harm
    d.key(Qt::Key_Return);
    d.key(Qt::Key_Escape);
    d.view.select(d.stage(1));
    d.key(Qt::Key_F2);
    QVERIFY(d.view.isEditingText());
    d.type("Buy");
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(d.stage(1)).name, QStringLiteral("Buy"));
    d.view.commands().act(collapseSelected);
    QVERIFY(d.view.layout().columnRect(d.stage(1)).width() > 100);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Open “Buy”"));
}

void ShapingTheMap::aPinnedLaneStaysInView()
{
    CanvasDriver d;
    d.view.resize(900, 460);
    const LaneId lane = d.lane(LaneKind::Touchpoints);
    const CardId card = d.cards(LaneKind::Touchpoints, 1).front();
    d.view.select(lane);
    d.view.commands().act(pinSelected);
    QVERIFY(d.workbook->undoName().startsWith(QStringLiteral("Keep “")));
    d.view.verticalScrollBar()->setValue(d.view.verticalScrollBar()->maximum());
    QVERIFY(d.view.camera().toScreen(d.view.layout().rectOf(card)).bottom() < d.view.camera().headerBottom());
    const QRectF seen = d.view.camera().seen(d.view.layout().rectOf(card));
    QVERIFY(seen.top() > d.view.camera().headerBottom());
    d.click(seen.center().toPoint());
    QCOMPARE(cardsOf(d.view.selection()), CardIds {card});
    // What is dragged out of it goes where the pointer is.
    const CardId below = d.cards(LaneKind::Backstage, 1).front();
    d.drag(seen.center().toPoint(), d.at(below));
    QCOMPARE(d.model().at(card).lane, d.lane(LaneKind::Backstage));
    d.view.select(lane);
    d.view.commands().act(pinSelected);
    QVERIFY(!d.model().at(lane).pinned);
    QVERIFY(d.view.camera().floating().empty());
}

namespace {
const Registered<ShapingTheMap> registeredShapingTheMap;
}

}

#include "shapingthemap.moc"
