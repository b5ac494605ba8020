#include "gui/canvas/canvasdriver.h"
#include "render/fontsetter.h"
#include "store/edit.h"
#include "support/registry.h"

#include <QApplication>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

namespace wend::test {

class SeeingTheCanvas : public QObject
{
    Q_OBJECT

private slots:
    void zoomKeepsThePointUnderThePointer();
    void wordsThatWereSetAheadAreUsed();
    void headersStayInViewAndCanBePressedThere();
    void columnsAreWhereTheStagesAre();
    void onlyWhatChangedIsPaintedAgain();
    void thePlusOfACellOpensANewCard();
    void aStageIsInsertedBetweenTwo();
    void aPressOnOneOfSeveralSelectsItAtRelease();
    void undoDuringTypingKeepsTheField();
};

void SeeingTheCanvas::zoomKeepsThePointUnderThePointer()
{
    CanvasDriver d;
    d.view.zoomIn();
    d.view.zoomIn();
    const QPointF under(640, 400);
    const QPointF before = d.view.camera().toMap(under);
    const double zoom = d.view.zoom();
    QSignalSpy spy(&d.view, &CanvasView::zoomChanged);
    QWheelEvent wheel(under, d.view.viewport()->mapToGlobal(under), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(d.view.viewport(), &wheel);
    QVERIFY(d.view.zoom() > zoom);
    QCOMPARE(spy.count(), 1);
    const QPointF moved = (d.view.camera().toMap(under) - before) * d.view.zoom();
    QVERIFY2(std::abs(moved.x()) <= 1 && std::abs(moved.y()) <= 1,
        qPrintable(QStringLiteral("%1 %2").arg(moved.x()).arg(moved.y())));
}

void SeeingTheCanvas::wordsThatWereSetAheadAreUsed()
{
    CanvasDriver d;
    const Model &model = d.workbook->model();
    const LaneId lane = d.lane(LaneKind::Touchpoints);
    const CardId card = cardsIn(model, lane, d.stage(1)).front();
    const TextStyle style = d.view.layout().measures().title;
    auto words = setWords(model);
    const auto ahead = words->set(model.at(card).text, style, 0);
    const auto title = [&] { return d.view.layout().placed(card).box->title.text; };
    d.view.setMap(nullptr, {});
    d.view.useWords(std::move(words));
    d.view.setMap(&*d.workbook, d.small.map);
    QVERIFY(title() == ahead);
    // They are for one map: the next sets its own.
    d.view.setMap(nullptr, {});
    d.view.setMap(&*d.workbook, d.small.map);
    QVERIFY(title() != ahead);
}

void SeeingTheCanvas::headersStayInViewAndCanBePressedThere()
{
    CanvasDriver d;
    for (int i = 0; i < 4; ++i)
        d.view.zoomIn();
    d.view.verticalScrollBar()->setValue(300);
    QCOMPARE(d.view.camera().scroll().y(), 300);
    const QPoint header = d.at(d.stage(1));
    QVERIFY(header.y() > 0 && header.y() < d.view.camera().headerBottom());
    d.click(header);
    QCOMPARE(d.view.selection(), Selection(d.stage(1)));
}

void SeeingTheCanvas::columnsAreWhereTheStagesAre()
{
    CanvasDriver d;
    QSignalSpy spy(&d.view, &CanvasView::columnsMoved);
    const QRect column = d.view.columnRect(d.stage(1));
    QCOMPARE(column.left(), d.view.camera().toScreen(d.view.layout().columnRect(d.stage(1))).toRect().left());
    d.view.zoomIn();
    QVERIFY(spy.count() > 0);
    QVERIFY(d.view.columnRect(d.stage(1)).width() > column.width());
}

namespace {

/// What a widget was asked to paint.
class PaintedRegion : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region |= static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

}

void SeeingTheCanvas::onlyWhatChangedIsPaintedAgain()
{
    CanvasDriver d;
    QTest::qWait(50);
    PaintedRegion painted;
    d.view.viewport()->installEventFilter(&painted);
    const CardId card = d.cards(LaneKind::Doing, 1).front();
    change(*d.workbook, [&](Edit &edit) { edit.set(card, &Card::text, QStringLiteral("Same height")); });
    QTRY_VERIFY(!painted.region.isEmpty());
    QVERIFY(painted.region.contains(d.at(card)));
    QVERIFY(!painted.region.contains(d.at(d.cards(LaneKind::Touchpoints, 2).front())));
}

void SeeingTheCanvas::thePlusOfACellOpensANewCard()
{
    CanvasDriver d;
    d.click(d.seen(d.view.layout().addCardRect(d.stage(1), d.lane(LaneKind::Doing))));
    QVERIFY(d.view.isEditingText());
    d.type("Asks");
    d.key(Qt::Key_Return);
    QCOMPARE(d.texts(LaneKind::Doing, 1).last(), QStringLiteral("Asks"));
}

void SeeingTheCanvas::aStageIsInsertedBetweenTwo()
{
    CanvasDriver d;
    const QRectF second = d.view.layout().rectOf(d.stage(1));
    d.click(d.view.camera().toScreen(QPointF(second.left() + 4, second.center().y())).toPoint());
    QVERIFY(d.view.isEditingText());
    d.type("Compare");
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(d.stage(1)).name, QStringLiteral("Compare"));
    d.view.commands().addLane(LaneKind::Messages);
    QCOMPARE(d.model().at(lanesOf(d.model(), d.small.map).back()).kind, LaneKind::Messages);
}

void SeeingTheCanvas::aPressOnOneOfSeveralSelectsItAtRelease()
{
    CanvasDriver d;
    d.view.commands().selectAll();
    const CardId card = d.cards(LaneKind::Doing, 0).front();
    d.press(d.at(card));
    QCOMPARE(cardsOf(d.view.selection()).size(), size_t(18));
    d.release(d.at(card));
    QCOMPARE(cardsOf(d.view.selection()), CardIds {card});
}

void SeeingTheCanvas::undoDuringTypingKeepsTheField()
{
    CanvasDriver d;
    const CardId card = d.add(LaneKind::Doing, 1, "Soon gone");
    d.doubleClick(d.at(card));
    QVERIFY(d.view.isEditingText());
    QVERIFY(d.workbook->undo());
    QVERIFY(!d.view.isEditingText()); // its card is gone
    QVERIFY(isNothing(d.view.selection()));
    const CardId other = d.cards(LaneKind::Doing, 0).front();
    d.doubleClick(d.at(other));
    d.type("Still typing");
    QVERIFY(d.workbook->redo());
    QVERIFY(d.view.isEditingText());
    d.key(Qt::Key_Return);
    QCOMPARE(d.model().at(other).text, QStringLiteral("Still typing"));
}

namespace {
const Registered<SeeingTheCanvas> registeredSeeingTheCanvas;
}

}

#include "seeingthecanvas.moc"
