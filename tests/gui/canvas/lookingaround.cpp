#include "gui/canvas/canvasdriver.h"
#include "store/edit.h"
#include "support/bigmap.h"
#include "support/registry.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

namespace wend::test {

class LookingAround : public QObject
{
    Q_OBJECT

private slots:
    void theWheelRollsAndShiftRollsSideways();
    void aTouchPadRollsByPixelsAndPinches();
    void keysZoomToAllAndToTheSelection();
    void zoomingToAllKeepsTheSelectionInView();
    void theMiddleButtonPans();
    void theOverviewComesWithTheNeed();
    void theOverviewMovesTheView();
    void theOverviewStepsBackFromTheSelection();
    void farAwayIsPaintedAsItIs();
    void pulledAlongItIsPaintedAsItIs_data();
    void pulledAlongItIsPaintedAsItIs();
    void draggingToTheEdgeIsPaintedAsItIs();
    void whatGrowsIsPaintedAsItIs_data();
    void whatGrowsIsPaintedAsItIs();
    void whatIsFoundIsMarked();
    void aFeelingRestsAtItsNeighboursHeight();
    void theMenuKeyAsksAtTheSelection();
};

namespace {

void roll(CanvasView &view, QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF at(600, 400);
    QWheelEvent event(
        at, view.viewport()->mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

/// Sent to the canvas itself: the system's pointer stays where the next test expects it.
void send(CanvasView &view, QEvent::Type type, QPoint at, Qt::MouseButton button = Qt::NoButton,
    Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

/// A canvas with a map that is far larger than it.
struct Large
{
    explicit Large(int cards = 400) : big(addBigMap(*workbook, cards))
    {
        view.resize(1200, 800);
        view.setMap(&*workbook, big.map);
        view.show();
        view.zoomTo100();
        view.horizontalScrollBar()->setValue(0);
        view.verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
    }

    OpenWorkbook workbook;
    BigMap big;
    CanvasView view;
};

}

void LookingAround::theWheelRollsAndShiftRollsSideways()
{
    Large l;
    roll(l.view, {}, {0, -240});
    QCOMPARE(l.view.camera().scroll(), QPoint(0, 144));
    roll(l.view, {}, {0, -120}, Qt::ShiftModifier);
    QCOMPARE(l.view.camera().scroll(), QPoint(72, 144));
    roll(l.view, {}, {-120, 0});
    QCOMPARE(l.view.camera().scroll(), QPoint(144, 144));
    QTest::keyClick(&l.view, Qt::Key_PageDown);
    QVERIFY(l.view.camera().scroll().y() > 400);
    QTest::keyClick(&l.view, Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(l.view.camera().scroll().x() > 600 || l.view.camera().scroll().x() == l.view.camera().largestScroll().x());
}

void LookingAround::aTouchPadRollsByPixelsAndPinches()
{
    Large l;
    roll(l.view, {-7, -13}, {-56, -104});
    QCOMPARE(l.view.camera().scroll(), QPoint(7, 13));
    const QPointF under(500, 300);
    const QPointF before = l.view.camera().toMap(under);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, under, under,
        l.view.viewport()->mapToGlobal(under), 0.25, {});
    QApplication::sendEvent(l.view.viewport(), &pinch);
    QCOMPARE(l.view.zoom(), 1.25);
    const QPointF moved = (l.view.camera().toMap(under) - before) * l.view.zoom();
    QVERIFY(std::abs(moved.x()) <= 1 && std::abs(moved.y()) <= 1);
}

void LookingAround::keysZoomToAllAndToTheSelection()
{
    Large l;
    QTest::keyClick(&l.view, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(l.view.zoom() < 0.6);
    QVERIFY(l.view.camera().largestScroll().isNull());
    const CardId card = cardsIn(l.workbook->model(), l.big.lanes.back(), l.big.stages.back()).front();
    l.view.select(CardIds {card});
    QTest::keyClick(&l.view, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(l.view.zoom(), 2.0);
    const QRectF seen = l.view.camera().toScreen(l.view.layout().rectOf(card));
    QVERIFY(l.view.camera().cellsArea().contains(seen));
    QTest::keyClick(&l.view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(l.view.zoom(), 1.0);
    QVERIFY(l.view.camera().cellsArea().contains(l.view.camera().toScreen(l.view.layout().rectOf(card))));
}

void LookingAround::zoomingToAllKeepsTheSelectionInView()
{
    Large l(10000); // larger than the smallest zoom can show
    const CardId card = cardsIn(l.workbook->model(), l.big.lanes.back(), l.big.stages.back()).front();
    l.view.select(CardIds {card});
    QTest::keyClick(&l.view, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!l.view.camera().largestScroll().isNull());
    QVERIFY(l.view.camera().cellsArea().contains(l.view.camera().toScreen(l.view.layout().rectOf(card))));
}

void LookingAround::theMiddleButtonPans()
{
    Large l;
    QTest::mousePress(l.view.viewport(), Qt::MiddleButton, {}, {600, 400});
    QMouseEvent move(QEvent::MouseMove, QPointF(540, 380), l.view.viewport()->mapToGlobal(QPointF(540, 380)),
        Qt::NoButton, Qt::MiddleButton, {});
    QApplication::sendEvent(l.view.viewport(), &move);
    QTest::mouseRelease(l.view.viewport(), Qt::MiddleButton, {}, {540, 380});
    QCOMPARE(l.view.camera().scroll(), QPoint(60, 20));
}

void LookingAround::theOverviewComesWithTheNeed()
{
    Large l;
    QVERIFY(l.view.overview().isVisible());
    l.view.zoomToFit();
    QVERIFY(!l.view.overview().isVisible());
    l.view.zoomTo100();
    QVERIFY(l.view.overview().isVisible());
    l.view.overview().setWanted(false);
    QVERIFY(!l.view.overview().isVisible());
}

void LookingAround::theOverviewMovesTheView()
{
    Large l;
    Overview &overview = l.view.overview();
    const QPoint corner = overview.rect().bottomRight() - QPoint(8, 8);
    QTest::mouseClick(&overview, Qt::LeftButton, {}, corner);
    QVERIFY(l.view.camera().scroll().x() > l.view.camera().largestScroll().x() * 0.8);
    QVERIFY(l.view.camera().scroll().y() > l.view.camera().largestScroll().y() * 0.8);
    // Taken where it is, the view comes along.
    const QPoint before = l.view.camera().scroll();
    const QPoint held = overview.viewRect().center().toPoint();
    QTest::mousePress(&overview, Qt::LeftButton, {}, held);
    QVERIFY((l.view.camera().scroll() - before).manhattanLength() < 30);
    QMouseEvent move(QEvent::MouseMove, QPointF(held - QPoint(30, 10)),
        overview.mapToGlobal(QPointF(held - QPoint(30, 10))), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&overview, &move);
    QVERIFY(l.view.camera().scroll().x() < before.x() - 100);
    QTest::mouseRelease(&overview, Qt::LeftButton);
}

void LookingAround::theOverviewStepsBackFromTheSelection()
{
    Large l;
    QTRY_VERIFY(l.view.overview().isVisible());
    QTest::qWait(600); // until it is painted
    const auto strength = [&] {
        const QImage image = l.view.overview().grab().toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y).lightness() < 215;
        }
        return ink;
    };
    const int before = strength();
    QVERIFY(before > 100);
    const QPointF under = l.view.camera().toMap(QPointF(l.view.overview().geometry().center()));
    const int stage = l.view.layout().columnIndexAt(under.x());
    const int lane = l.view.layout().laneIndexAt(under.y());
    l.view.select(CellPlace {l.view.layout().lanes()[size_t(lane)].id, l.view.layout().columns()[size_t(stage)].id});
    if (l.view.overview().geometry().intersects(
            l.view.camera().toScreen(l.view.board().rectOf(l.view.selection())).toRect()))
        QTRY_VERIFY(strength() < before / 2);
}

// Tiles that were kept show the same as painting all of it: after an edit, after rolling, at any zoom.
void LookingAround::farAwayIsPaintedAsItIs()
{
    Large l(2000);
    l.view.overview().setWanted(false);
    QTest::keyClick(&l.view, Qt::Key_1, Qt::ControlModifier);
    for (int i = 0; i < 3 && l.view.zoom() < 0.2; ++i)
        l.view.zoomIn();
    QVERIFY(levelOfDetail(l.view.zoom()) == LevelOfDetail::Bars);
    const auto kept = [&] { return l.view.viewport()->grab().toImage(); };
    kept();
    const CardId card = cardsIn(l.workbook->model(), l.big.lanes[1], l.big.stages[1]).front();
    change(*l.workbook, [&](Edit &edit) {
        edit.set(card, &Card::text, QStringLiteral("A long text that makes its cell higher. ").repeated(12));
        edit.set(l.big.stages[0], &Stage::colour, QColor(Qt::darkRed));
    });
    roll(l.view, {-40, -30}, {-1, -1});
    const QImage after = kept();
    l.view.setCoursePainter(nullptr); // forgets the tiles
    QCOMPARE(after, kept());
}

namespace {

/// The pixels of the window as they came to be, moved ones and painted ones.
QImage shown(CanvasView &view)
{
    QTest::qWait(20);
    return view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
}

/// The same, each painted now.
QImage paintedAnew(CanvasView &view) { return view.grab().toImage().convertToFormat(QImage::Format_RGB32); }

/// But for a few pixels, which Qt rounds in another way at the edge of what it paints.
bool areAlike(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height() && one.size() == other.size(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) != other.pixel(x, y);
    }
    return one.size() == other.size() && different <= 40; // a row of a card's edge
}

}

void LookingAround::pulledAlongItIsPaintedAsItIs_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("overview");
    QTest::newRow("near") << 1.0 << false;
    QTest::newRow("near, with the overview above it") << 1.2 << true;
    QTest::newRow("far") << 0.3 << false;
}

void LookingAround::pulledAlongItIsPaintedAsItIs()
{
    QFETCH(double, zoom);
    QFETCH(bool, overview);
    Large l(2000);
    l.view.overview().setWanted(overview);
    while (l.view.zoom() < zoom * 0.99)
        l.view.zoomIn();
    while (l.view.zoom() > zoom * 1.01)
        l.view.zoomOut();
    change(*l.workbook, [&](Edit &edit) {
        edit.set(l.big.lanes[1], &Lane::pinned, true);
        edit.set(l.big.lanes[3], &Lane::lineAbove, BlueprintLine::Visibility);
    });
    QTest::qWait(600); // the overview has been painted
    const CardId card = cardsIn(l.workbook->model(), l.big.lanes[4], l.big.stages[1]).front();
    const Selection things[] {
        l.big.stages[1], l.big.lanes[2], CardIds {card}, CellPlace {l.big.lanes[3], l.big.stages[1]}};
    const QPoint steps[] {{0, -7}, {-13, 0}, {-160, -90}, {40, -300}, {-400, 200}, {3, 5}, {90, 90}};
    send(l.view, QEvent::MouseMove, {500, 400});
    for (const Selection &thing : things) {
        l.view.select(thing);
        for (const QPoint step : steps) {
            roll(l.view, step, step);
            const QImage anew = paintedAnew(l.view);
            const QImage image = shown(l.view);
            QVERIFY2(areAlike(image, anew), qPrintable(QStringLiteral("after %1, %2").arg(step.x()).arg(step.y())));
        }
    }
}

void LookingAround::whatGrowsIsPaintedAsItIs_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QPoint>("scroll");
    QTest::newRow("from the top") << 1.0 << QPoint(0, 0);
    QTest::newRow("scrolled") << 1.0 << QPoint(300, 260);
    QTest::newRow("at the end") << 1.0 << QPoint(0, 100000);
    QTest::newRow("not in whole pixels") << 0.8 << QPoint(0, 40);
}

void LookingAround::whatGrowsIsPaintedAsItIs()
{
    QFETCH(double, zoom);
    QFETCH(QPoint, scroll);
    Large l(400);
    l.view.overview().setWanted(false);
    while (l.view.zoom() > zoom * 1.01)
        l.view.zoomOut();
    l.view.horizontalScrollBar()->setValue(scroll.x());
    l.view.verticalScrollBar()->setValue(scroll.y());
    send(l.view, QEvent::MouseMove, {500, 400});
    change(*l.workbook, [&](Edit &edit) {
        edit.set(l.big.lanes[2], &Lane::lineAbove, BlueprintLine::Visibility);
        edit.set(l.big.lanes[4], &Lane::lineAbove, BlueprintLine::Interaction);
    });
    const auto cardOf
        = [&](size_t lane) { return cardsIn(l.workbook->model(), l.big.lanes[lane], l.big.stages[1]).back(); };
    int length = 0;
    for (const size_t lane : {0, 1, 3, 8, 9}) {
        for (const Selection &thing :
            {Selection(CardIds {cardOf(lane)}), Selection(l.big.lanes[lane]), Selection(CardIds {cardOf(5)})}) {
            l.view.select(thing);
            l.view.horizontalScrollBar()->setValue(scroll.x());
            l.view.verticalScrollBar()->setValue(scroll.y());
            shown(l.view);
            length = (length + 3) % 7;
            change(*l.workbook, [&](Edit &edit) {
                edit.set(cardOf(lane), &Card::text, QStringLiteral("Instant confirmation email ").repeated(1 + length));
            });
            const QImage image = shown(l.view);
            QVERIFY2(areAlike(image, paintedAnew(l.view)),
                qPrintable(QStringLiteral("lane %1, %2 long").arg(lane).arg(length)));
        }
    }
    QVERIFY(l.workbook->undo());
    QVERIFY(areAlike(shown(l.view), paintedAnew(l.view)));
}

void LookingAround::draggingToTheEdgeIsPaintedAsItIs()
{
    Large l(2000);
    l.view.overview().setWanted(false);
    const CardId card = cardsIn(l.workbook->model(), l.big.lanes[1], l.big.stages[1]).front();
    const QPoint from = l.view.camera().seen(l.view.layout().rectOf(card)).center().toPoint();
    send(l.view, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(l.view, QEvent::MouseMove, from + QPoint(50, 50), Qt::NoButton, Qt::LeftButton);
    const QPoint corner = l.view.viewport()->rect().bottomRight() - QPoint(6, 6);
    send(l.view, QEvent::MouseMove, corner, Qt::NoButton, Qt::LeftButton);
    QTRY_VERIFY(l.view.camera().scroll().x() > 200 && l.view.camera().scroll().y() > 200);
    send(l.view, QEvent::MouseMove, corner - QPoint(200, 200), Qt::NoButton, Qt::LeftButton); // stands still again
    QVERIFY(areAlike(shown(l.view), paintedAnew(l.view)));
    roll(l.view, {-30, -70}, {-30, -70});
    QVERIFY(areAlike(shown(l.view), paintedAnew(l.view)));
    send(l.view, QEvent::MouseMove, corner - QPoint(260, 260), Qt::NoButton, Qt::LeftButton);
    QVERIFY(areAlike(shown(l.view), paintedAnew(l.view)));
    QTest::keyClick(&l.view, Qt::Key_Escape);
    QVERIFY(areAlike(shown(l.view), paintedAnew(l.view)));
}

void LookingAround::whatIsFoundIsMarked()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Touchpoints, 1).front();
    const QRect place = d.view.camera().toScreen(d.view.layout().rectOf(card)).toAlignedRect();
    const auto shown = [&] { return d.view.viewport()->grab(place).toImage(); };
    const QImage before = shown();
    d.view.setMarked({CardIds {card}});
    QVERIFY(shown() != before);
    d.view.setMarked({});
    QCOMPARE(shown(), before);
}

void LookingAround::aFeelingRestsAtItsNeighboursHeight()
{
    CanvasDriver d;
    const std::vector<FeelingId> curve = curveOf(d.model(), d.small.map, personasOf(d.model()).front());
    const int neighbour = d.model().at(curve[0]).value;
    const auto place = [&](int value, double at) {
        return d.view.camera().toScreen(d.view.layout().positionOf({d.stage(1), at, value})).toPoint();
    };
    d.drag(d.at(curve[1]), place(neighbour + 2, 0.505));
    QCOMPARE(d.model().at(curve[1]).value, neighbour);
    QCOMPARE(d.model().at(curve[1]).at, 0.5);
    // Alt frees it.
    d.drag(d.at(curve[1]), place(neighbour + 3, 0.6), Qt::AltModifier);
    QVERIFY(d.model().at(curve[1]).value != neighbour);
}

void LookingAround::theMenuKeyAsksAtTheSelection()
{
    CanvasDriver d;
    const CardId card = d.cards(LaneKind::Ideas, 2).front();
    d.view.select(CardIds {card});
    QSignalSpy asked(&d.view, &CanvasView::contextMenuRequested);
    d.key(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(d.view.viewport()->mapFromGlobal(asked.first().first().toPoint()), d.at(card));
    QContextMenuEvent menu(
        QContextMenuEvent::Mouse, d.at(d.stage(1)), d.view.viewport()->mapToGlobal(d.at(d.stage(1))));
    QApplication::sendEvent(d.view.viewport(), &menu);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(d.view.selection(), Selection(d.stage(1)));
}

namespace {
const Registered<LookingAround> registeredLookingAround;
}

}

#include "lookingaround.moc"
