#include "charts/timechart.h"

#include "base/daytext.h"
#include "base/language.h"
#include "charts/chartitems.h"
#include "charts/chartstyle.h"
#include "charts/dateticks.h"
#include "layout/numbertext.h"

#include <cmath>

namespace wend {

namespace {

constexpr int chartLeft = 64; // room for the numbers of the value axis
constexpr int chartRight = 18;
constexpr int chartTop = 18;
constexpr int chartBottom = 28;
constexpr int dateWidth = 92; // a date below the axis, with its distance to the next
constexpr int mostBars = 16;  // more are a line
constexpr int mostDotsOfLine = 62;

}

TimeChart::TimeChart(QWidget *parent) : Chart({chartLeft, chartTop, chartRight, chartBottom}, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void TimeChart::setSeries(const Metric &metric, const QColor &colour, std::vector<SeriesPoint> points)
{
    m_metric = metric;
    m_colour = colour;
    m_all = std::move(points);
    m_picked = -1;
    draw();
}

void TimeChart::setPeriod(const QDate &from, const QDate &to)
{
    m_from = from;
    m_to = to;
    draw();
}

QString TimeChart::valueText(double value) const
{
    StageNumbers numbers;
    numbers.value = value;
    numbers.kind = m_metric.kind;
    numbers.unit = m_metric.unit;
    return numberText(numbers, interfaceLanguage());
}

QString TimeChart::textOf(const SeriesPoint &point) const
{
    const QString days = daySpan(point.from, point.to, QLocale());
    if (!m_series.isSum && point.from != point.to)
        //: %1 are days, %2 a number, %3 what it counts: "5 Oct – 11 Oct 2026: 104 users a day"
        return tr("%1: on average %2 %3").arg(days, valueText(point.value), m_metric.name);
    //: %1 are days, %2 a number, %3 what it counts: "12 Oct 2026: 104 visits"
    return tr("%1: %2 %3").arg(days, valueText(point.value), m_metric.name);
}

// Days are counted on the axis by their Julian day number; a point lies in the middle of its days.
double TimeChart::placeOf(const SeriesPoint &point) const
{
    return double(point.from.toJulianDay() + point.to.toJulianDay() + 1) / 2;
}

void TimeChart::draw()
{
    const Theme theme = chartTheme(*this);
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->setBackground(theme.paper);
    const QLocale locale;
    m_series = gathered(m_all, m_metric, stepFor(m_all), locale.firstDayOfWeek());
    if (!m_series.points.empty()) {
        drawDateAxis();
        drawValueAxis();
        drawPeriod();
        drawPoints();
        drawPicked();
    }
    m_plot->setAccessibleName(m_metric.name);
    setAccessibleName(m_metric.name);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::drawDateAxis()
{
    const Theme theme = chartTheme(*this);
    const QDate first = m_series.points.front().from;
    const QDate last = m_series.points.back().to;
    QCPAxis *axis = m_plot->xAxis;
    axis->setRange(double(first.toJulianDay()), double(last.toJulianDay() + 1));
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int most = std::max(2, (width() - chartLeft - chartRight) / dateWidth);
    for (const DateTick &tick : dateTicks(first, last, most, QLocale()))
        ticker->addTick(double(tick.day.toJulianDay()) + 0.5, tick.label);
    axis->setTicker(ticker);
    axis->setTickLabelFont(chartFont(*this, 12));
    axis->setTickLabelColor(theme.faint);
    axis->setBasePen(QPen(theme.dash, 1));
    axis->setTickPen(QPen(theme.dash, 1));
    axis->setTickLength(0, 4);
    axis->grid()->setVisible(false);
}

void TimeChart::drawValueAxis()
{
    const Theme theme = chartTheme(*this);
    double least = 0;
    double most = 0;
    for (const SeriesPoint &point : m_series.points) {
        least = std::min(least, point.value);
        most = std::max(most, point.value);
    }
    if (most <= least)
        most = least + 1;
    QCPAxis *axis = m_plot->yAxis;
    axis->setRange(least * 1.08, most * 1.08);
    // Round numbers, as many as there is room for.
    const double raw = (most - least) / std::max(1, (height() - chartTop - chartBottom) / 34);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double part = raw / power;
    const bool isCount
        = m_metric.kind != MetricKind::Rate && m_metric.kind != MetricKind::Score && m_metric.kind != MetricKind::Money;
    const double step = std::max(power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10), isCount ? 1.0 : 0.0);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (double value = std::ceil(least / step) * step; value <= most * 1.08; value += step)
        ticker->addTick(value, valueText(std::abs(value) < step / 2 ? 0 : value));
    axis->setTicker(ticker);
    axis->setTickLabelFont(chartFont(*this, 12));
    axis->setTickLabelColor(theme.faint);
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->grid()->setPen(QPen(theme.rule, 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

void TimeChart::drawPeriod()
{
    const QDate first = m_series.points.front().from;
    const QDate last = m_series.points.back().to;
    if (!m_from.isValid() || !m_to.isValid() || (m_from <= first && m_to >= last) || m_to < first || m_from > last)
        return;
    const Theme theme = chartTheme(*this);
    auto *band = new QCPItemRect(m_plot);
    band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    band->topLeft->setCoords(double(m_from.toJulianDay()), 0);
    band->bottomRight->setCoords(double(m_to.toJulianDay() + 1), 1);
    band->setPen(Qt::NoPen);
    band->setBrush(blend(theme.accent, theme.paper, 0.09));
    band->setLayer(QStringLiteral("background"));
}

void TimeChart::drawPoints()
{
    const Theme theme = chartTheme(*this);
    const QColor colour = readable(m_colour, theme.paper, 3);
    const auto &points = m_series.points;
    if (m_series.isSum && points.size() <= mostBars && m_series.step != SeriesStep::Day) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setWidth(m_series.step == SeriesStep::Month ? 20 : 4.6); // days
        bars->setPen(Qt::NoPen);
        bars->setBrush(blend(colour, theme.paper, 0.86));
        bars->setAntialiased(false);
        for (const SeriesPoint &point : points)
            bars->addData(placeOf(point), point.value);
        return;
    }
    QCPGraph *graph = m_plot->addGraph();
    graph->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    graph->setAntialiased(true);
    if (m_series.isSum)
        graph->setBrush(blend(colour, theme.paper, 0.12));
    if (points.size() <= mostDotsOfLine)
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colour, 1.5), theme.paper, 5));
    const Qt::DayOfWeek weekStart = QLocale().firstDayOfWeek();
    QDate expected;
    for (const SeriesPoint &point : points) {
        const QDate start = stepStart(point.from, m_series.step, weekStart);
        if (expected.isValid() && start > expected) // a step without a number is a gap, not a line across it
            graph->addData(placeOf(point) - 0.5, qQNaN());
        graph->addData(placeOf(point), point.value);
        expected = nextStep(start, m_series.step);
    }
}

void TimeChart::drawPicked()
{
    if (m_picked < 0 || m_picked >= int(m_series.points.size()))
        return;
    const Theme theme = chartTheme(*this);
    const SeriesPoint &point = m_series.points[size_t(m_picked)];
    const QPointF at(m_plot->xAxis->coordToPixel(placeOf(point)), m_plot->yAxis->coordToPixel(point.value));
    auto *line = new QCPItemLine(m_plot);
    for (QCPItemPosition *end : {line->start, line->end})
        end->setType(QCPItemPosition::ptAbsolute);
    line->start->setCoords(at.x(), chartTop);
    line->end->setCoords(at.x(), height() - chartBottom);
    line->setPen(QPen(theme.dash, 1));
    auto *dot = new QCPItemEllipse(m_plot);
    for (QCPItemPosition *corner : {dot->topLeft, dot->bottomRight})
        corner->setType(QCPItemPosition::ptAbsolute);
    dot->topLeft->setCoords(at.x() - 4.5, at.y() - 4.5);
    dot->bottomRight->setCoords(at.x() + 4.5, at.y() + 4.5);
    dot->setPen(QPen(theme.paper, 2));
    dot->setBrush(readable(m_colour, theme.paper, 3));
    auto *words = new ChartWords(m_plot);
    words->setWords(textOf(point), chartFont(*this, 12, QFont::DemiBold), theme.ink);
    words->setPatch(theme.card, theme.border);
    words->setPlace(at, 1000);
    const double half = words->rect().width() / 2;
    const double y = at.y() - 20 > chartTop - 4 ? at.y() - 20 : at.y() + 20;
    words->setPlace(
        {std::clamp(at.x(), std::min(half + 4, width() / 2.0), std::max(width() - half - 4, width() / 2.0)), y}, 1000);
    setAccessibleDescription(textOf(point));
}

void TimeChart::pick(int point)
{
    const int last = int(m_series.points.size()) - 1;
    point = std::clamp(point, -1, last);
    if (point == m_picked)
        return;
    m_picked = point;
    draw();
}

bool TimeChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        pick(-1);
    } else if (event->type() == QEvent::MouseMove) {
        const double x = m_plot->xAxis->pixelToCoord(static_cast<QMouseEvent *>(event)->position().x());
        const auto nearest = std::min_element(m_series.points.begin(), m_series.points.end(),
            [&](const auto &a, const auto &b) { return std::abs(placeOf(a) - x) < std::abs(placeOf(b) - x); });
        if (nearest != m_series.points.end())
            pick(int(nearest - m_series.points.begin()));
    }
    return Chart::eventFilter(watched, event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: pick(m_picked < 0 ? int(m_series.points.size()) - 1 : std::max(0, m_picked - 1)); break;
    case Qt::Key_Right: pick(m_picked + 1); break;
    case Qt::Key_Home: pick(0); break;
    case Qt::Key_End: pick(int(m_series.points.size()) - 1); break;
    case Qt::Key_Escape: pick(-1); break;
    default: Chart::keyPressEvent(event);
    }
}

}
