#include "charts/plotcoursepainter.h"

#include "charts/fillrecorder.h"
#include "render/theme.h"

#include <QMutex>
#include <QThread>
#include <map>
#include <qcustomplot.h>

namespace wend {

namespace {

constexpr QSize plotSize(1200, 400); // much finer than it is ever drawn: its shapes are scaled into place
constexpr double shareOfBar = 0.74;  // of a bar's step; the rest is the gap
constexpr double faintest = 0.36;    // strength of the oldest bar
constexpr double strongest = 0.82;   // and of the latest: the number beside it stays the strongest
constexpr double lowest = 0.04;      // a bar's least share of the height: a day of nothing is still a day
constexpr size_t keptPlots = 512;

void showNothingButData(QCustomPlot &plot)
{
    plot.setBackground(Qt::NoBrush);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins({});
    for (QCPAxis *axis : plot.axisRect()->axes())
        axis->setVisible(false);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
}

void addBars(QCustomPlot &plot, const std::vector<double> &course, QColor colour)
{
    const int count = int(course.size());
    const auto [least, most] = std::minmax_element(course.begin(), course.end());
    // From zero, so that heights are true to each other.
    const QCPRange range(std::min(0.0, *least), *most > 0 || *least < 0 ? std::max(0.0, *most) : 1);
    for (int at = 0; at < count; ++at) {
        auto *bar = new QCPBars(plot.xAxis, plot.yAxis);
        bar->setWidth(shareOfBar);
        bar->setPen(Qt::NoPen);
        colour.setAlphaF(count > 1 ? float(faintest + (strongest - faintest) * at / (count - 1)) : float(strongest));
        bar->setBrush(colour);
        const double value = course[size_t(at)];
        bar->addData(at, value < 0 ? std::min(value, -lowest * range.size()) : std::max(value, lowest * range.size()));
    }
    plot.xAxis->setRange(-shareOfBar / 2, count - 1 + shareOfBar / 2);
    plot.yAxis->setRange(range);
}

using Fills = std::vector<RecordedFill>;

Fills plotted(const std::vector<double> &course, const QColor &colour)
{
    QCustomPlot plot;
    showNothingButData(plot);
    addBars(plot, course, colour);
    FillRecorder recorder(plotSize);
    QCPPainter painter(&recorder);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plotSize.width(), plotSize.height());
    painter.end();
    return recorder.takeFills();
}

/// A print shop makes one picture of what is transparent.
QColor opaque(QColor colour, const QColor &behind)
{
    const double strength = colour.alphaF();
    colour.setAlpha(255);
    return blend(colour, behind, strength);
}

std::shared_ptr<const Fills> plottedWhereWidgetsMayBe(const std::vector<double> &course, const QColor &colour)
{
    auto fills = std::make_shared<Fills>();
    const auto plot = [&] { *fills = plotted(course, colour); };
    if (QThread::currentThread() == qApp->thread())
        plot();
    else
        QMetaObject::invokeMethod(qApp, plot, Qt::BlockingQueuedConnection);
    return fills;
}

}

struct PlotCoursePainter::Plots
{
    std::shared_ptr<const Fills> of(const std::vector<double> &course, const QColor &colour)
    {
        const std::pair key {course, colour.rgba()};
        {
            const QMutexLocker locker(&mutex);
            if (const auto found = kept.find(key); found != kept.end())
                return found->second;
        }
        std::shared_ptr<const Fills> fills = plottedWhereWidgetsMayBe(course, colour);
        const QMutexLocker locker(&mutex);
        if (kept.size() >= keptPlots)
            kept.clear();
        kept[key] = fills;
        return fills;
    }

    QMutex mutex;
    std::map<std::pair<std::vector<double>, QRgb>, std::shared_ptr<const Fills>> kept;
};

PlotCoursePainter::PlotCoursePainter() : m_plots(std::make_unique<Plots>()) { }
PlotCoursePainter::~PlotCoursePainter() = default;

void PlotCoursePainter::paint(QPainter &painter, const QRectF &rect, const std::vector<double> &course,
    const QColor &colour, const QColor &behind) const
{
    if (course.empty() || rect.isEmpty())
        return;
    const std::shared_ptr<const Fills> fills = m_plots->of(course, colour);
    const QTransform intoPlace = QTransform::fromTranslate(rect.x(), rect.y())
                                     .scale(rect.width() / plotSize.width(), rect.height() / plotSize.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RecordedFill &fill : *fills)
        painter.fillPath(intoPlace.map(fill.path), opaque(fill.brush.color(), behind));
    painter.restore();
}

}
