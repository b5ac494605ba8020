#pragma once

#include "render/coursepainter.h"

#include <memory>

namespace wend {

/// The small course over time beside a number, drawn by QCustomPlot: bars that grow stronger towards now. Each course
/// is plotted once and its shapes kept, so that a frame costs a dozen filled rectangles, and stays vector on paper.
/// Needs a QApplication, with any platform ("offscreen" too). May paint from any thread as long as the application's
/// own thread runs its event loop: that is where new courses are plotted.
class PlotCoursePainter : public CoursePainter
{
public:
    PlotCoursePainter();
    ~PlotCoursePainter() override;
    void paint(QPainter &painter, const QRectF &rect, const std::vector<double> &course, const QColor &colour,
        const QColor &behind) const override;

private:
    struct Plots;
    std::unique_ptr<Plots> m_plots;
};

}
