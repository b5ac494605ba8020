// An edit of a map of any size, and the way back and forth.

#include "benchmarks/sizes.h"
#include "store/edit.h"
#include "support/bigmap.h"
#include "support/openworkbook.h"

using namespace wend;
using namespace wend::test;

namespace {

struct Ground
{
    explicit Ground(int cards) : big(addBigMap(*open, cards)) { }

    CardId someCard() const
    {
        return open->model().group<Card>({big.lanes.front().value, big.stages.front().value}).front();
    }
    void thereAndBack() const
    {
        if (!open->undo() || !open->redo())
            qFatal("a step could not be undone and done again");
    }

    OpenWorkbook open;
    BigMap big;
};

void changingOneCard(benchmark::State &state)
{
    const Ground ground(int(state.range(0)));
    const CardId card = ground.someCard();
    int at = 0;
    for (auto each : state)
        change(*ground.open, [&](Edit &edit) { edit.set(card, &Card::text, QString::number(++at)); });
    countCards(state);
}
BENCHMARK(changingOneCard)->Apply(overSizes);

void undoingAndRedoingOneCard(benchmark::State &state)
{
    const Ground ground(int(state.range(0)));
    change(*ground.open, [&](Edit &edit) { edit.set(ground.someCard(), &Card::text, QStringLiteral("Order form")); });
    for (auto each : state)
        ground.thereAndBack();
    countCards(state);
}
BENCHMARK(undoingAndRedoingOneCard)->Apply(overSizes);

// The map itself goes and comes back.
void undoingAndRedoingAWholeMap(benchmark::State &state)
{
    const Ground ground(int(state.range(0)));
    for (auto each : state)
        ground.thereAndBack();
    countCards(state);
}
BENCHMARK(undoingAndRedoingAWholeMap)->Apply(overSizes);

}
