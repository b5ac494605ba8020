// Opening, saving, exporting.

#include "benchmarks/sizes.h"
#include "charts/plotcoursepainter.h"
#include "exchange/workbookjson.h"
#include "poster/posterfile.h"
#include "render/fontsetter.h"
#include "support/bigmap.h"
#include "support/openworkbook.h"

using namespace wend;
using namespace wend::test;

namespace {

void check(benchmark::State &state, const Result<void> &done)
{
    if (!done)
        state.SkipWithError(qPrintable(done.error().detail));
}

void saving(benchmark::State &state)
{
    OpenWorkbook open;
    addBigMap(*open, int(state.range(0)));
    for (auto each : state)
        check(state, open->saveCopy(open.file(QStringLiteral("saved.wend"))));
    countCards(state);
}
BENCHMARK(saving)->Apply(overSizes);

// A strange file: checked, read into a fresh working copy, loaded.
void opening(benchmark::State &state)
{
    OpenWorkbook open;
    addBigMap(*open, int(state.range(0)));
    const QString file = open.file(QStringLiteral("saved.wend"));
    check(state, open->saveCopy(file));
    int at = 0;
    for (auto each : state) {
        const auto opened = Workbook::open(WorkingCopies(open.file(QString::number(++at))), file);
        if (!opened)
            state.SkipWithError(qPrintable(opened.error().detail));
    }
    countCards(state);
}
BENCHMARK(opening)->Apply(overSizes);

void writingJson(benchmark::State &state)
{
    OpenWorkbook open;
    addBigMap(*open, int(state.range(0)));
    for (auto each : state)
        check(state, writeJson(*open, open.file(QStringLiteral("all.json"))));
    countCards(state);
}
BENCHMARK(writingJson)->Apply(overSizes);

void posterPdf(benchmark::State &state)
{
    OpenWorkbook open;
    const BigMap big = addBigMap(*open, int(state.range(0)));
    const PlotCoursePainter course;
    PosterOptions options;
    options.sheet = *paperOf(QStringLiteral("A0"), true);
    for (auto each : state) {
        const FontSetter setter(QStringLiteral("en")); // fresh: nothing is set yet, as on the command line
        const PosterPage page = composePoster(open->model(), big.map, {}, options, setter);
        check(state, writePosterPdf(open.file(QStringLiteral("poster.pdf")), page, &course));
    }
    countCards(state);
}
BENCHMARK(posterPdf)->Apply(overSizes);

}
