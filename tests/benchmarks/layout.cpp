// A map laid out anew, and followed through an edit.

#include "benchmarks/sizes.h"
#include "edit/stages.h"
#include "layout/maplayout.h"
#include "model/findtext.h"
#include "render/fontsetter.h"
#include "store/edit.h"
#include "support/bigmap.h"
#include "support/openworkbook.h"

using namespace wend;
using namespace wend::test;

namespace {

struct Laid
{
    explicit Laid(int cards) : big(addBigMap(*open, cards)), layout(setter)
    {
        QObject::connect(open.workbook.get(), &Workbook::changed, [this](const Changes &changes) { last = changes; });
        layout.lay(open->model(), big.map, {});
    }

    OpenWorkbook open;
    BigMap big;
    FontSetter setter {QStringLiteral("en")};
    MapLayout layout;
    Changes last;
};

void layingOutAMap(benchmark::State &state)
{
    Laid laid(int(state.range(0)));
    for (auto each : state) {
        MapLayout fresh(laid.setter);
        fresh.lay(laid.open->model(), laid.big.map, {});
        benchmark::DoNotOptimize(fresh.size());
    }
    countCards(state);
}
BENCHMARK(layingOutAMap)->Apply(overSizes);

// As when a file is opened: every card says something else, and no text has been set yet.
void layingOutAMapForTheFirstTime(benchmark::State &state)
{
    Laid laid(int(state.range(0)));
    change(*laid.open, [&](Edit &edit) {
        for (const auto &[id, card] : laid.open->model().all<Card>())
            edit.set(id, &Card::text, QStringLiteral("%1, said %2").arg(card.text).arg(id.value % 100'000));
    });
    for (auto each : state) {
        const FontSetter setter(QStringLiteral("en"));
        MapLayout fresh(setter);
        fresh.lay(laid.open->model(), laid.big.map, {});
        benchmark::DoNotOptimize(fresh.size());
    }
    countCards(state);
}
BENCHMARK(layingOutAMapForTheFirstTime)->Apply(overSizes);

// One card's words get longer and shorter: its lane grows, and all that is below moves.
void followingOneEdit(benchmark::State &state)
{
    Laid laid(int(state.range(0)));
    const CardId card
        = laid.open->model().group<Card>({laid.big.lanes.front().value, laid.big.stages.front().value}).front();
    int at = 0;
    for (auto each : state) {
        state.PauseTiming();
        change(*laid.open,
            [&](Edit &edit) { edit.set(card, &Card::text, QStringLiteral("Order form ").repeated(++at % 2 ? 9 : 1)); });
        state.ResumeTiming();
        laid.layout.update(laid.open->model(), laid.last, {});
    }
    countCards(state);
}
BENCHMARK(followingOneEdit)->Apply(overSizes);

void findingText(benchmark::State &state)
{
    Laid laid(int(state.range(0)));
    for (auto each : state)
        benchmark::DoNotOptimize(findText(laid.open->model(), {QStringLiteral("order")}));
    countCards(state);
}
BENCHMARK(findingText)->Apply(overSizes);

}
