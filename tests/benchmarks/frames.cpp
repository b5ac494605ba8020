// A frame of panning and of zooming.

#include "benchmarks/window.h"

#include <QScrollBar>

using namespace wend;
using namespace wend::test;

namespace {

// One step of a hand that pulls the map along, down and across.
void aFrameOfPanning(benchmark::State &state, double zoom)
{
    Window window(int(state.range(0)));
    window.zoomTo(zoom);
    QScrollBar *across = window.view.horizontalScrollBar();
    QScrollBar *down = window.view.verticalScrollBar();
    Frames frames;
    int at = 0;
    for (auto each : state) {
        frames.begin();
        ++at;
        across->setValue(at * 16 % std::max(1, across->maximum()));
        down->setValue(at * 9 % std::max(1, down->maximum()));
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}

/// The whole screen painted anew, as after another window lay above it.
void aWholeFrame(benchmark::State &state, double zoom)
{
    Window window(int(state.range(0)));
    window.zoomTo(zoom);
    Frames frames;
    for (auto each : state) {
        frames.begin();
        window.view.viewport()->update();
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}

// One notch of a wheel from far to near and back, through the zoom where bars become text.
void aFrameOfZooming(benchmark::State &state, double least, double most)
{
    Window window(int(state.range(0)));
    window.zoomTo(least);
    Frames frames;
    bool in = true;
    for (auto each : state) {
        in = window.view.zoom() > most ? false : window.view.zoom() < least ? true : in;
        frames.begin();
        in ? window.view.zoomIn() : window.view.zoomOut();
        window.frame();
        frames.end();
    }
    frames.tell(state);
    countCards(state);
}

void panning(benchmark::State &state) { aFrameOfPanning(state, 1); }
void panningFarAway(benchmark::State &state) { aFrameOfPanning(state, 0.2); }
void paintingAll(benchmark::State &state) { aWholeFrame(state, 1); }
void paintingAllFarAway(benchmark::State &state) { aWholeFrame(state, 0.2); }
void zooming(benchmark::State &state) { aFrameOfZooming(state, 0.1, 3); }
void zoomingNear(benchmark::State &state) { aFrameOfZooming(state, 0.7, 1.5); }
void zoomingFarAway(benchmark::State &state) { aFrameOfZooming(state, 0.12, 0.3); }
BENCHMARK(panning)->Apply(overSizes);
BENCHMARK(panningFarAway)->Apply(overSizes);
BENCHMARK(paintingAll)->Apply(overSizes);
BENCHMARK(paintingAllFarAway)->Apply(overSizes);
BENCHMARK(zooming)->Apply(overSizes);
BENCHMARK(zoomingNear)->Apply(overSizes);
BENCHMARK(zoomingFarAway)->Apply(overSizes);

}
