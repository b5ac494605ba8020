#pragma once

#include "benchmarks/sizes.h"
#include "canvas/canvasview.h"
#include "support/bigmap.h"
#include "support/openworkbook.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTest>
#include <algorithm>
#include <ctime>

namespace wend::test {

constexpr QSize screen(1920, 1080);

/// The processor time of each frame or step, so that the slow ones can be told, not only the mean.
class Frames
{
public:
    void begin() { m_began = std::clock(); }
    void end() { m_all.push_back(double(std::clock() - m_began) / CLOCKS_PER_SEC * 1000); }

    /// In milliseconds, beside the mean.
    void tell(benchmark::State &state)
    {
        if (m_all.empty())
            return;
        std::sort(m_all.begin(), m_all.end());
        state.counters["p95_ms"] = m_all[(m_all.size() - 1) * 95 / 100];
        state.counters["most_ms"] = m_all.back();
    }

private:
    std::clock_t m_began = 0;
    std::vector<double> m_all;
};

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
        view.horizontalScrollBar()->setValue(0);
        view.verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
    }

    void zoomTo(double zoom)
    {
        while (view.zoom() > zoom * 1.01)
            view.zoomOut();
        frame();
    }

    /// What a window system asks for after each event: all that has to be painted again, and nothing else.
    void frame()
    {
        QCoreApplication::sendPostedEvents();
        QEvent wanted(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&view, &wanted);
    }

    QPoint seen(const QRectF &map) const { return view.camera().seen(map).center().toPoint(); }
    CardId firstCard() const
    {
        return open->model().group<Card>({big.lanes.front().value, big.stages.front().value}).front();
    }

    OpenWorkbook open;
    BigMap big;
    CanvasView view;
};

}
