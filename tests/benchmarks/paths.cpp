// Paths between cards: finding all ways, and following one edit with 200 of them on maps of growing size.

#include "benchmarks/sizes.h"
#include "edit/paths.h"
#include "layout/maplayout.h"
#include "model/lookup.h"
#include "support/bigmap.h"
#include "support/openworkbook.h"
#include "support/plainsetter.h"

using namespace wend;
using namespace wend::test;

namespace {

constexpr int pathCount = 200;

/// Each path leads from one card to another some columns and lanes away, as people draw them, every tenth across half the map.
void addPaths(Workbook &workbook, const BigMap &big, int count)
{
    change(workbook, [&](Edit &edit) {
        const int side = int(big.stages.size());
        const auto card = [&](int row, int column, int place) {
            const auto &cards = cardsIn(workbook.model(), big.lanes[size_t((row % side + side) % side)], big.stages[size_t((column % side + side) % side)]);
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
    PlainSetter setter;
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

// One card gets longer and shorter: its lane grows, everything below moves, and of 200 paths those near it look for their way again.
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

}
