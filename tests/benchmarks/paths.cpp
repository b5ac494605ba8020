// Paths between cards: finding all ways, and following one edit with 200 of them on maps of growing size.

#include "edit/paths.h"
#include "benchmarks/window.h"
#include "layout/maplayout.h"
#include "model/lookup.h"
#include "render/fontsetter.h"
#include "store/edit.h"

using namespace wend;
using namespace wend::test;

namespace {

constexpr int pathCount = 200;

/// Each path leads from one card to another some columns and lanes away, as people draw them, every tenth across half
/// the map.
void addPaths(Workbook &workbook, const BigMap &big, int count)
{
    change(workbook, [&](Edit &edit) {
        const int side = int(big.stages.size());
        const auto card = [&](int row, int column, int place) {
            const auto &cards = cardsIn(workbook.model(), big.lanes[size_t((row % side + side) % side)],
                big.stages[size_t((column % side + side) % side)]);
            return cards[size_t(place) % cards.size()];
        };
        for (int n = 0; n < count; ++n) {
            const int far = n % 10 == 0 ? side / 2 : 1 + n % 3;
            addPath(edit, card(n * 7, n * 3, n), card(n * 7 + n % 2, n * 3 + (n % 4 ? far : -far), n + 1));
        }
    });
}

struct Ground
{
    explicit Ground(int cards, int paths = pathCount) : big(addBigMap(*open, cards)), layout(setter)
    {
        addPaths(*open, big, paths);
        layout.lay(open->model(), big.map, {});
    }

    OpenWorkbook open;
    BigMap big;
    FontSetter setter {QStringLiteral("en")};
    MapLayout layout;
};

void findingAllWays(benchmark::State &state)
{
    Ground ground(int(state.range(0)));
    for (auto each : state) {
        state.PauseTiming();
        MapLayout fresh(ground.setter);
        fresh.lay(ground.open->model(), ground.big.map, {});
        state.ResumeTiming();
        benchmark::DoNotOptimize(fresh.paths().size());
    }
    countCards(state);
}
BENCHMARK(findingAllWays)->Apply(overSizes);

// One card gets longer and shorter: its lane grows, everything below moves, and of 200 paths those near it look for
// their way again.
void followingOneEditWithPaths(benchmark::State &state)
{
    Ground ground(int(state.range(0)));
    const CardId card = cardsIn(ground.open->model(), ground.big.lanes[1], ground.big.stages[0]).front();
    Changes last;
    QObject::connect(ground.open.workbook.get(), &Workbook::changed, [&](const Changes &changes) { last = changes; });
    int at = 0;
    for (auto each : state) {
        state.PauseTiming();
        const QString text = QStringLiteral("Order form ").repeated(++at % 2 ? 9 : 1);
        change(*ground.open, [&](Edit &edit) { edit.set(card, &Card::text, text); });
        state.ResumeTiming();
        ground.layout.update(ground.open->model(), last, {});
        benchmark::DoNotOptimize(ground.layout.paths().size());
    }
    countCards(state);
}
BENCHMARK(followingOneEditWithPaths)->Apply(overSizes);

// The same map with more and more paths.
void findingWays(benchmark::State &state)
{
    Ground ground(1000, int(state.range(0)));
    for (auto each : state) {
        state.PauseTiming();
        MapLayout fresh(ground.setter);
        fresh.lay(ground.open->model(), ground.big.map, {});
        state.ResumeTiming();
        benchmark::DoNotOptimize(fresh.paths().size());
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(findingWays)->RangeMultiplier(4)->Range(8, 512)->Complexity()->Unit(benchmark::kMicrosecond);

// A card with paths of its own is taken to the next cell and back, among 200 paths: from the hand to the pixels.
void droppingACardWithPaths(benchmark::State &state)
{
    Window window(int(state.range(0)));
    addPaths(*window.open, window.big, pathCount);
    const CardId card = window.firstCard();
    Frames frames;
    int at = 0;
    for (auto each : state) {
        const StageId to = window.big.stages[size_t(++at % 2)];
        const QPoint from = window.seen(window.view.layout().rectOf(card));
        const QPoint target = window.seen(window.view.layout().cellRect(to, window.big.lanes.front()));
        QWidget *canvas = window.view.viewport();
        frames.begin();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, (from + target) / 2);
        QTest::mouseMove(canvas, target);
        window.frame();
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, target);
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}
BENCHMARK(droppingACardWithPaths)->Apply(overSizes);

// A path is drawn: one step of its end, with the way it would take.
void oneStepOfDrawingAPath(benchmark::State &state)
{
    Window window(int(state.range(0)));
    addPaths(*window.open, window.big, pathCount);
    window.view.select(CardIds {window.firstCard()});
    window.view.drawPath();
    window.frame();
    Frames frames;
    int at = 0;
    for (auto each : state) {
        ++at;
        frames.begin();
        QTest::mouseMove(window.view.viewport(), QPoint(300 + at * 11 % 700, 200 + at * 7 % 400));
        window.frame();
        frames.end();
    }
    QTest::keyClick(&window.view, Qt::Key_Escape);
    frames.tell(state);
    countCards(state);
}
BENCHMARK(oneStepOfDrawingAPath)->Apply(overSizes);

}
