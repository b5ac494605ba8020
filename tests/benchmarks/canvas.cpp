// What a hand does on the canvas, from the event to the painted pixels: edits, typing, drags, and everything at once.

#include "benchmarks/window.h"
#include "canvas/looks.h"
#include "store/edit.h"

#include <QScrollBar>
#include <QTimer>

using namespace wend;
using namespace wend::test;

namespace {

void press(Window &window, QPoint at) { QTest::mousePress(window.view.viewport(), Qt::LeftButton, {}, at); }
void move(Window &window, QPoint to) { QTest::mouseMove(window.view.viewport(), to); }
void release(Window &window, QPoint at) { QTest::mouseRelease(window.view.viewport(), Qt::LeftButton, {}, at); }

// A card from one cell into the next: press, two steps, and letting go, each with its frame.
void droppingACard(benchmark::State &state)
{
    Window window(int(state.range(0)));
    const CardId card = window.firstCard();
    window.view.select(CardIds {card});
    Frames frames;
    int at = 0;
    for (auto each : state) {
        frames.begin();
        const StageId to = window.big.stages[size_t(++at % 2)];
        const QPoint from = window.seen(window.view.layout().rectOf(card));
        const QPoint target = window.seen(window.view.layout().cellRect(to, window.big.lanes.front()));
        press(window, from);
        move(window, (from + target) / 2);
        window.frame();
        move(window, target);
        window.frame();
        release(window, target);
        window.frame();
        frames.end();
        if (window.open->model().at(card).stage != to)
            state.SkipWithError("the card is not where it was dropped");
    }
    frames.tell(state);
    countCards(state);
}
BENCHMARK(droppingACard)->Apply(overSizes);

// A card is held and moved along: one step and its frame.
void oneStepOfADrag(benchmark::State &state)
{
    Window window(int(state.range(0)));
    const QPoint from = window.seen(window.view.layout().rectOf(window.firstCard()));
    press(window, from);
    move(window, from + QPoint(40, 40));
    window.frame();
    Frames frames;
    int at = 0;
    for (auto each : state) {
        frames.begin();
        ++at;
        move(window, from + QPoint(40 + at * 7 % 500, 40 + at * 3 % 300));
        window.frame();
        frames.end();
    }
    QTest::keyClick(&window.view, Qt::Key_Escape);
    frames.tell(state);
    countCards(state);
}
BENCHMARK(oneStepOfADrag)->Apply(overSizes);

// A card is held at the lower right edge, and the map comes along, a step each time the canvas' own timer ticks.
void oneStepAtTheEdge(benchmark::State &state)
{
    Window window(int(state.range(0)));
    const QPoint from = window.seen(window.view.layout().rectOf(window.firstCard()));
    press(window, from);
    move(window, from + QPoint(40, 40));
    move(window, window.view.viewport()->rect().bottomRight() - QPoint(4, 4));
    window.frame();
    Frames frames;
    for (auto each : state) {
        const QPoint before = window.view.camera().scroll();
        if (before == window.view.camera().largestScroll()) {
            window.view.horizontalScrollBar()->setValue(0);
            window.view.verticalScrollBar()->setValue(0);
            window.frame();
        }
        frames.begin();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.frame();
        frames.end();
    }
    QTest::keyClick(&window.view, Qt::Key_Escape);
    frames.tell(state);
    countCards(state);
}
BENCHMARK(oneStepAtTheEdge)->Apply(overSizes)->Iterations(200);

// A letter in an open field; now and then all of it is selected, so that the next letter replaces it.
void typingALetter(benchmark::State &state)
{
    Window window(int(state.range(0)));
    window.view.editText(CardIds {window.firstCard()});
    window.frame();
    auto *field = window.view.findChild<QWidget *>(QStringLiteral("inlineEditor"));
    Frames frames;
    int at = 0;
    for (auto each : state) {
        frames.begin();
        const bool all = ++at % 40 == 0;
        QTest::keyClick(field, Qt::Key_A, all ? Qt::ControlModifier : Qt::NoModifier);
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}
BENCHMARK(typingALetter)->Apply(overSizes);

// Words that are taken over: a longer card makes its lane higher, and all below it moves.
void writingACard(benchmark::State &state)
{
    Window window(int(state.range(0)));
    const Selection card = CardIds {window.firstCard()};
    Frames frames;
    int at = 0;
    for (auto each : state) {
        frames.begin();
        window.view.writeText(card, QStringLiteral("Order form ").repeated(++at % 2 ? 9 : 1));
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}
BENCHMARK(writingACard)->Apply(overSizes);

// A stage with 500 cards is deleted and comes back: the undo is measured.
void undoingADeletedStage(benchmark::State &state)
{
    Window window(int(state.range(0)));
    change(*window.open, [&](Edit &edit) {
        for (int at = 0; at < 500; ++at) {
            Card card;
            card.stage = window.big.stages.back();
            card.lane = window.big.lanes[size_t(at) % window.big.lanes.size()];
            card.position = 1e6 + at;
            card.text = QStringLiteral("Order form %1").arg(at);
            edit.insert(card);
        }
    });
    const size_t all = window.open->model().all<Card>().size();
    Frames frames;
    for (auto each : state) {
        state.PauseTiming();
        window.view.select(window.big.stages.back());
        window.view.commands().deleteSelection();
        window.frame();
        state.ResumeTiming();
        frames.begin();
        const auto done = window.open->undo();
        window.frame();
        frames.end();
        if (!done || window.open->model().all<Card>().size() != all)
            state.SkipWithError("the stage did not come back");
    }
    frames.tell(state);
    countCards(state);
}
BENCHMARK(undoingADeletedStage)->Apply(overSizes);

void changingALook(
    benchmark::State &state, const Selection &what, const std::function<void(Board &)> &look, Window &window)
{
    Frames frames;
    for (auto each : state) {
        state.PauseTiming();
        window.view.select(what);
        window.frame();
        state.ResumeTiming();
        frames.begin();
        window.view.commands().act(look);
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}

void collapsingALane(benchmark::State &state)
{
    Window window(int(state.range(0)));
    changingALook(state, window.big.lanes.front(), collapseSelected, window);
}
BENCHMARK(collapsingALane)->Apply(overSizes);

void collapsingAStage(benchmark::State &state)
{
    Window window(int(state.range(0)));
    changingALook(state, window.big.stages.front(), collapseSelected, window);
}
BENCHMARK(collapsingAStage)->Apply(overSizes);

void pinningALane(benchmark::State &state)
{
    Window window(int(state.range(0)));
    changingALook(state, window.big.lanes.front(), pinSelected, window);
}
BENCHMARK(pinningALane)->Apply(overSizes);

// A stage is hidden and shown again.
void hidingAStage(benchmark::State &state)
{
    Window window(int(state.range(0)));
    Frames frames;
    for (auto each : state) {
        frames.begin();
        window.view.select(window.big.stages.front());
        window.view.commands().act(hideSelected);
        window.frame();
        window.view.commands().act(showAllHidden);
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}
BENCHMARK(hidingAStage)->Apply(overSizes);

void selectingAll(benchmark::State &state)
{
    Window window(int(state.range(0)));
    Frames frames;
    for (auto each : state) {
        state.PauseTiming();
        window.view.select({});
        window.frame();
        state.ResumeTiming();
        frames.begin();
        window.view.commands().selectAll();
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}
BENCHMARK(selectingAll)->Apply(overSizes);

// One step of a rubber band around everything, as far away as one can go.
void oneStepOfARubberBand(benchmark::State &state)
{
    Window window(int(state.range(0)));
    window.zoomTo(0.1);
    const QRectF map = window.view.camera().toScreen(QRectF(QPointF(), window.view.layout().size()));
    const QPoint from = (map.bottomRight() + QPointF(12, -3)).toPoint();
    press(window, from);
    Frames frames;
    int at = 0;
    for (auto each : state) {
        frames.begin();
        move(window, map.topLeft().toPoint() + QPoint(20 + ++at % 5, 20));
        window.frame();
        frames.end();
    }
    if (cardsOf(window.view.selection()).size() < window.open->model().all<Card>().size() / 2)
        state.SkipWithError("the band holds too few cards");
    QTest::keyClick(&window.view, Qt::Key_Escape);
    frames.tell(state);
    countCards(state);
}
BENCHMARK(oneStepOfARubberBand)->Apply(overSizes);

// The map in the corner: painted anew in slices while nothing else is to do, so that none of them is in the way.
void oneSliceOfTheOverview(benchmark::State &state)
{
    Window window(int(state.range(0)));
    window.view.overview().setWanted(true);
    window.frame();
    Frames frames;
    int at = 0;
    for (auto each : state) {
        if (at++ % 24 == 0)
            window.view.overview().repaintAll();
        QTimer::singleShot(
            15, &window.view, [] {}); // something to wait for where the map is so small that there is no overview
        frames.begin();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}
BENCHMARK(oneSliceOfTheOverview)->Apply(overSizes)->Iterations(240);

}
