#pragma once

#include "charts/chart.h"
#include "numbers/steppedseries.h"

namespace wend {

class ChartWords;

/// One metric over time. The pointer (or the arrow keys) picks a day and its value.
class TimeChart : public Chart
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setSeries(const Metric &metric, const QColor &colour, std::vector<SeriesPoint> points);
    /// The days the map reports on, shown as a band; invalid: none.
    void setPeriod(const QDate &from, const QDate &to);

    const SteppedSeries &series() const { return m_series; }
    /// What is said of a point: "12 October 2026: 104 visits".
    QString textOf(const SeriesPoint &point) const;
    /// Shows a point as if the pointer were there; -1: none.
    void pick(int point);
    int picked() const { return m_picked; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw() override;
    void drawPeriod();
    void drawPoints();
    void drawDateAxis();
    void drawValueAxis();
    void drawPicked();
    double placeOf(const SeriesPoint &point) const;
    QString valueText(double value) const;

    Metric m_metric;
    QColor m_colour;
    std::vector<SeriesPoint> m_all;
    SteppedSeries m_series;
    QDate m_from, m_to;
    int m_picked = -1;
};

}
