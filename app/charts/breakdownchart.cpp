#include "charts/breakdownchart.h"

namespace wend {

BreakdownChart::BreakdownChart(QWidget *parent) : DrawnChart(parent) { }

void BreakdownChart::setPicture(const BreakdownPicture &picture)
{
    m_picture = picture;
    setAccessibleName(tr("Broken down"));
    redraw();
}

void BreakdownChart::setColumns(const std::vector<ColumnSpan> &columns)
{
    if (columns == m_spans)
        return;
    m_spans = columns;
    redraw();
}

QString BreakdownChart::summary() const
{
    QStringList lines;
    for (const BreakdownRow &row : m_picture.rows) {
        lines += row.value;
        for (const FunnelBar &bar : row.funnel.bars)
            lines += bar.tip;
    }
    for (const BreakdownStep &step : m_picture.steps)
        lines += step.tip;
    return lines.join(QLatin1Char('\n'));
}

ChartDrawing BreakdownChart::draw(const QSizeF &size, const ChartLook &look) const
{
    const size_t bars = m_picture.rows.empty() ? 0 : m_picture.rows.front().funnel.bars.size();
    return drawBreakdown(m_picture, m_spans.size() == bars ? m_spans : evenSpans(bars, size.width()), size, look);
}

}
