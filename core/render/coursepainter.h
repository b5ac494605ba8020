#pragma once

#include <QColor>
#include <QRectF>
#include <vector>

class QPainter;

namespace wend {

/// Draws a small course over time beside a number. The app's is drawn by QCustomPlot, which core cannot link.
class CoursePainter
{
public:
    virtual ~CoursePainter() = default;
    /// Opaque, on what lies `behind`.
    virtual void paint(QPainter &painter, const QRectF &rect, const std::vector<double> &course, const QColor &colour,
        const QColor &behind) const = 0;
};

/// Bars that rise in strength towards now: what is drawn where no CoursePainter is given. `paper` is what lies behind.
void paintCourseBars(QPainter &painter, const QRectF &rect, const std::vector<double> &course, const QColor &colour,
    const QColor &paper);

}
