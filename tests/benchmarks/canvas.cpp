// Layout, one edit from gesture to painted pixels, and a frame of panning and of zooming.

#include "benchmarks/sizes.h"
#include "canvas/canvasview.h"
#include "render/fontsetter.h"
#include "render/mappainter.h"
#include "support/bigmap.h"
#include "support/openworkbook.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace wend;
using namespace wend::test;

namespace {

constexpr QSize screen(1920, 1080);

/// A map on a canvas: the workbook, its layout, and the pixels.
struct Canvas
{
    explicit Canvas(int cards) : big(addBigMap(*open, cards)), setter(QStringLiteral("en")), layout(setter, asWideAsTheScreen())
    {
        layout.lay(open->model(), big.map, {});
        image.fill(Qt::white);
    }

    static LayoutOptions asWideAsTheScreen()
    {
        LayoutOptions options;
        options.width = screen.width(); // so that the smallest map fills the screen too
        return options;
    }

    void paint(QRectF visible, double zoom)
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(zoom, zoom);
        painter.translate(-visible.topLeft());
        painter.fillRect(visible, style.theme.paper);
        style.detail = levelOfDetail(zoom);
        paintMap(painter, layout, visible, style);
    }

    OpenWorkbook open;
    BigMap big;
    FontSetter setter;
    MapLayout layout;
    MapStyle style;
    QImage image {screen, QImage::Format_RGB32};
};

void layingOutAMap(benchmark::State &state)
{
    Canvas canvas(int(state.range(0)));
    for (auto each : state) {
        MapLayout fresh(canvas.setter);
        fresh.lay(canvas.open->model(), canvas.big.map, {});
        benchmark::DoNotOptimize(fresh.size());
    }
    countCards(state);
}
BENCHMARK(layingOutAMap)->Apply(overSizes);

// What happens between letting go of a card and seeing it in its new cell: transaction, changeset, history, model, layout of two
// cells, and the dirty part of a screen of 1920 x 1080.
void oneEditToPixels(benchmark::State &state)
{
    Canvas canvas(int(state.range(0)));
    const QRectF visible(0, 0, screen.width(), screen.height());
    const CardId card = canvas.open->model().group<Card>({canvas.big.lanes[0].value, canvas.big.stages[0].value}).front();
    Changes last;
    QObject::connect(canvas.open.workbook.get(), &Workbook::changed, [&](const Changes &changes) { last = changes; });
    int at = 0;
    for (auto each : state) {
        const StageId to = canvas.big.stages[size_t(++at % 2)];
        const auto done = canvas.open->edit({"Move", {}}, [&](Edit &edit) {
            edit.set(card, &Card::stage, to);
            edit.set(card, &Card::position, edit.positionAt<Card>({canvas.big.lanes[0].value, to.value}, 0, card));
        });
        if (!done)
            state.SkipWithError("edit");
        const LayoutChange change = canvas.layout.update(canvas.open->model(), last, {});
        QRectF dirty;
        for (const QRectF &rect : change.dirty)
            dirty |= rect;
        if (change.movedBelow)
            dirty |= QRectF(0, *change.movedBelow, visible.width(), visible.bottom());
        canvas.paint(change.everything ? visible : dirty & visible, 1);
    }
    countCards(state);
}
BENCHMARK(oneEditToPixels)->Apply(overSizes);

// The same through the window's own canvas: press, drag, release, and the repainting that follows.
void oneDragOnTheCanvas(benchmark::State &state)
{
    OpenWorkbook open;
    const BigMap big = addBigMap(*open, int(state.range(0)));
    CanvasView view;
    view.resize(screen);
    view.setMap(open.workbook.get(), big.map);
    view.show();
    view.zoomTo100();
    QCoreApplication::processEvents();
    const LaneId lane = big.lanes.front();
    const CardId card = open->model().group<Card>({lane.value, big.stages[0].value}).front();
    view.select(CardIds {card});
    int at = 0;
    for (auto each : state) {
        const StageId to = big.stages[size_t(++at % 2)];
        const QPoint from = view.camera().toScreen(view.layout().rectOf(card)).center().toPoint();
        const QPoint target = view.camera().toScreen(view.layout().cellRect(to, lane)).center().toPoint();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), (from + target) / 2);
        QTest::mouseMove(view.viewport(), target);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, target);
        QCoreApplication::processEvents();
        if (open->model().at(card).stage != to)
            state.SkipWithError("the card is not where it was dropped");
    }
    countCards(state);
}
BENCHMARK(oneDragOnTheCanvas)->Apply(overSizes);

void frames(benchmark::State &state, double zoom)
{
    Canvas canvas(int(state.range(0)));
    const QSizeF seen = QSizeF(screen) / zoom;
    const QSizeF room(std::max(1.0, canvas.layout.size().width() - seen.width()), std::max(1.0, canvas.layout.size().height() - seen.height()));
    int at = 0;
    for (auto each : state) {
        ++at;
        const QPointF from(std::fmod(at * 16 / zoom, room.width()), std::fmod(at * 9 / zoom, room.height()));
        canvas.paint(QRectF(from, seen), zoom);
    }
    countCards(state);
}
void aFrameOfPanning(benchmark::State &state) { frames(state, 1); }
BENCHMARK(aFrameOfPanning)->Apply(overSizes);

/// The window's own canvas, on a screen of 1920 x 1080.
struct Window
{
    explicit Window(int cards) : big(addBigMap(*open, cards))
    {
        view.overview().setWanted(false);
        view.resize(screen);
        view.setMap(open.workbook.get(), big.map);
        view.show();
        view.zoomTo100();
        QCoreApplication::processEvents();
    }

    void zoomTo(double zoom)
    {
        while (view.zoom() > zoom * 1.01)
            view.zoomOut();
    }

    OpenWorkbook open;
    BigMap big;
    CanvasView view;
};

// One step of a hand that pulls the map along, where nothing can be read any more: there may be thousands of cards in view.
void aFrameOfPanningFarAway(benchmark::State &state)
{
    Window window(int(state.range(0)));
    window.zoomTo(0.2);
    QScrollBar *across = window.view.horizontalScrollBar();
    QScrollBar *down = window.view.verticalScrollBar();
    window.view.viewport()->repaint();
    int at = 0;
    for (auto each : state) {
        ++at;
        across->setValue(at * 16 % std::max(1, across->maximum()));
        down->setValue(at * 9 % std::max(1, down->maximum()));
        window.view.viewport()->repaint();
    }
    countCards(state);
}
BENCHMARK(aFrameOfPanningFarAway)->Apply(overSizes);

// One step of a wheel, in and out again.
void aFrameOfZooming(benchmark::State &state, double from)
{
    Window window(int(state.range(0)));
    window.zoomTo(from);
    int at = 0;
    for (auto each : state) {
        (++at % 2) ? window.view.zoomIn() : window.view.zoomOut();
        window.view.viewport()->repaint();
    }
    countCards(state);
}
void aFrameOfZoomingNear(benchmark::State &state) { aFrameOfZooming(state, 1); }
void aFrameOfZoomingFarAway(benchmark::State &state) { aFrameOfZooming(state, 0.2); }
BENCHMARK(aFrameOfZoomingNear)->Apply(overSizes);
BENCHMARK(aFrameOfZoomingFarAway)->Apply(overSizes);

}
