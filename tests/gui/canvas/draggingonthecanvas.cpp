#include "gui/canvas/canvasdriver.h"
#include "store/edit.h"
#include "support/registry.h"

#include <QScrollBar>

namespace wend::test {

class DraggingOnTheCanvas : public QObject
{
    Q_OBJECT

private slots:
    void aCardMovesToAnotherCellAndBackByUndo();
    void severalCardsMoveTogether();
    void ctrlCopies();
    void aCardBecomesWhatTheLaneHolds();
    void lanesWithoutCardsTakeNone();
    void escLeavesNothingBehind();
    void aStageMoves();
    void aLaneMoves();
    void aPointOfTheCurveMoves();
    void shiftKeepsAPointAtItsPlace();
    void doubleClickAddsAPoint();
    void aRubberBandSelectsWhatItMeets();
    void spacePans();
    void aGestureEndsWhenTheMapChangesUnderIt();
};

void DraggingOnTheCanvas::aCardMovesToAnotherCellAndBackByUndo()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Touchpoints, 0).front();
    const Model before = d.model();
    const qint64 step = d.workbook->step();
    d.drag(d.at(card), d.at(d.cards(LaneKind::Touchpoints, 2).front()) + QPoint(0, 15));
    QCOMPARE(d.model().at(card).stage, d.stage(2));
    QCOMPARE(d.texts(LaneKind::Touchpoints, 2), QStringList({"Card Collect", "Card Discover"}));
    QVERIFY(d.workbook->step() != step);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move “Card Discover”"));
    QVERIFY(d.workbook->undo());
    QVERIFY(d.model() == before);
    QCOMPARE(d.workbook->step(), step);
    QCOMPARE(cardsOf(d.view.selection()), CardIds {card});
}

void DraggingOnTheCanvas::severalCardsMoveTogether()
{
    CanvasDriver d;
    const CardId one = d.add(LaneKind::Doing, 0, "One");
    const CardId two = d.add(LaneKind::Doing, 0, "Two");
    d.click(d.at(two));
    d.click(d.at(one), Qt::ControlModifier);
    d.drag(d.at(two), d.emptyPlace(LaneKind::Doing, 1));
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Card Order", "One", "Two"}));
    QCOMPARE(d.texts(LaneKind::Doing, 0), QStringList({"Card Discover"}));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move 2 cards"));
}

void DraggingOnTheCanvas::ctrlCopies()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    d.drag(d.at(card), d.emptyPlace(LaneKind::Doing, 1), Qt::ControlModifier);
    QCOMPARE(d.texts(LaneKind::Doing, 1), QStringList({"Card Order", "Card Discover"}));
    QCOMPARE(d.texts(LaneKind::Doing, 0), QStringList({"Card Discover"}));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Copy “Card Discover”"));
}

void DraggingOnTheCanvas::aCardBecomesWhatTheLaneHolds()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    d.drag(d.at(card), d.emptyPlace(LaneKind::PainPoints, 1));
    QCOMPARE(d.model().at(card).lane, d.lane(LaneKind::PainPoints));
    QCOMPARE(d.model().at(card).stage, d.stage(1));
}

void DraggingOnTheCanvas::lanesWithoutCardsTakeNone()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    const qint64 step = d.workbook->step();
    d.drag(d.at(card), d.emptyPlace(LaneKind::Feeling, 1) - QPoint(0, 40));
    QCOMPARE(d.workbook->step(), step);
}

void DraggingOnTheCanvas::escLeavesNothingBehind()
{
    CanvasDriver d;
    const qint64 step = d.workbook->step();
    const Model before = d.model();
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    const FeelingId feeling = d.view.layout().feelings().curves.front().points.front().id;
    for (QPoint from : {d.at(card), d.at(d.stage(0)), d.at(d.lane(LaneKind::Doing)), d.at(feeling)}) {
        d.press(from);
        d.moveTo(from + QPoint(200, 60));
        d.moveTo(from + QPoint(300, 120));
        QTest::qWait(0);
        d.key(Qt::Key_Escape);
        d.release(from + QPoint(300, 120));
        QCOMPARE(d.workbook->step(), step);
    }
    QVERIFY(d.model() == before);
}

void DraggingOnTheCanvas::aStageMoves()
{
    CanvasDriver d;
    const StageId first = d.stage(0);
    d.drag(d.at(first), d.at(d.stage(1)) + QPoint(60, 0));
    QCOMPARE(d.stage(1), first);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move stage “Discover”"));
    d.drag(d.at(first), d.at(d.stage(0)) - QPoint(60, 0));
    QCOMPARE(d.stage(0), first);
}

void DraggingOnTheCanvas::aLaneMoves()
{
    CanvasDriver d;
    const LaneId doing = d.lane(LaneKind::Doing);
    d.drag(d.at(doing), d.at(d.lane(LaneKind::Thinking)) + QPoint(0, 12));
    QCOMPARE(lanesOf(d.model(), d.small.map)[2], doing);
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Move lane “Doing”"));
}

void DraggingOnTheCanvas::aPointOfTheCurveMoves()
{
    CanvasDriver d;
    const FeelingId feeling = d.view.layout().feelings().curves.front().points[1].id;
    const FeelingPlace wanted {d.stage(2), 0.25, 60};
    d.drag(d.at(feeling), d.view.camera().toScreen(d.view.layout().positionOf(wanted)).toPoint());
    const Feeling &row = d.model().at(feeling);
    QCOMPARE(row.stage, wanted.stage);
    QVERIFY2(std::abs(row.value - 60) <= 2, qPrintable(QString::number(row.value)));
    QVERIFY2(std::abs(row.at - 0.25) < 0.02, qPrintable(QString::number(row.at)));
    QVERIFY(d.workbook->undoName().startsWith(QStringLiteral("Move feeling to +")));
}

void DraggingOnTheCanvas::shiftKeepsAPointAtItsPlace()
{
    CanvasDriver d;
    const FeelingId feeling = d.view.layout().feelings().curves.front().points[1].id;
    d.drag(d.at(feeling), d.at(feeling) + QPoint(90, -30), Qt::ShiftModifier);
    QCOMPARE(d.model().at(feeling).stage, d.stage(1));
    QCOMPARE(d.model().at(feeling).at, 0.5);
    QVERIFY(d.model().at(feeling).value > 20);
}

void DraggingOnTheCanvas::doubleClickAddsAPoint()
{
    CanvasDriver d;
    const FeelingPlace place {d.stage(0), 0.1, 80};
    d.doubleClick(d.view.camera().toScreen(d.view.layout().positionOf(place)).toPoint());
    QCOMPARE(d.model().all<Feeling>().size(), size_t(4));
    const FeelingId added = onlyFeeling(d.view.selection());
    QVERIFY(added);
    QVERIFY(std::abs(d.model().at(added).value - 80) <= 2);
    QVERIFY(d.model().at(added).persona);
    d.key(Qt::Key_Delete);
    QCOMPARE(d.model().all<Feeling>().size(), size_t(3));
    QCOMPARE(d.workbook->undoName(), QStringLiteral("Delete feeling"));
}

void DraggingOnTheCanvas::aRubberBandSelectsWhatItMeets()
{
    CanvasDriver d;
    const QPoint from = d.emptyPlace(LaneKind::Touchpoints, 0);
    const QRectF card = d.view.layout().rectOf(d.cards(LaneKind::Touchpoints, 1).front());
    d.drag(from, d.view.camera().toScreen(card.center()).toPoint());
    QCOMPARE(cardsOf(d.view.selection()).size(), size_t(2));
    d.drag(d.emptyPlace(LaneKind::Doing, 2), d.at(d.cards(LaneKind::Doing, 2).front()), Qt::ControlModifier);
    QCOMPARE(cardsOf(d.view.selection()).size(), size_t(3));
}

void DraggingOnTheCanvas::spacePans()
{
    CanvasDriver d;
    for (int i = 0; i < 4; ++i)
        d.view.zoomIn();
    const QPoint before = d.view.camera().scroll();
    QTest::keyPress(&d.view, Qt::Key_Space);
    d.drag({700, 500}, {660, 470});
    QTest::keyRelease(&d.view, Qt::Key_Space);
    QCOMPARE(d.view.camera().scroll(), before + QPoint(40, 30));
    QCOMPARE(d.view.verticalScrollBar()->value(), before.y() + 30);
}

void DraggingOnTheCanvas::aGestureEndsWhenTheMapChangesUnderIt()
{
    CanvasDriver d;
    const StageId first = d.stage(0);
    d.press(d.at(first));
    d.moveTo(d.at(first) + QPoint(300, 0));
    change(*d.workbook, [&](Edit &edit) {
        for (StageId stage : d.small.stages)
            edit.remove(stage);
    });
    const qint64 step = d.workbook->step();
    d.moveTo({500, 40});
    QTest::qWait(20);
    d.release({500, 40});
    QCOMPARE(d.workbook->step(), step);
    d.key(Qt::Key_Right); // an empty map is no trouble
    d.key(Qt::Key_Tab);
    d.key(Qt::Key_Return);
    d.view.commands().paste();
    d.view.commands().addStage();
    d.key(Qt::Key_Return);
    QCOMPARE(stagesOf(d.model(), d.small.map).size(), size_t(1));
}

namespace {
const Registered<DraggingOnTheCanvas> registeredDraggingOnTheCanvas;
}

}

#include "draggingonthecanvas.moc"
