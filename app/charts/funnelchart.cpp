#include "charts/funnelchart.h"

namespace wend {

FunnelChart::FunnelChart(QWidget *parent) : DrawnChart(parent)
{
    setMinimumHeight(110);
    setAccessibleName(tr("Funnel"));
}

void FunnelChart::setPicture(const FunnelPicture &picture)
{
    m_picture = picture;
    setAccessibleName(tr("Funnel"));
    redraw();
}

void FunnelChart::setColumns(std::vector<ColumnSpan> columns)
{
    if (columns == m_spans)
        return;
    m_spans = std::move(columns);
    redraw();
}

std::vector<ColumnSpan> FunnelChart::spansFor(double width) const
{
    if (m_spans.size() == m_picture.bars.size())
        return m_spans;
    std::vector<ColumnSpan> even;
    const double each = width / double(std::max<size_t>(1, m_picture.bars.size()));
    for (size_t at = 0; at < m_picture.bars.size(); ++at)
        even.push_back({double(at) * each, each});
    return even;
}

QRectF FunnelChart::barOf(StageId stage) const
{
    for (size_t at = 0; at < m_picture.bars.size(); ++at) {
        if (m_picture.bars[at].stage == stage)
            return barIn(m_picture, at, spansFor(width()), size());
    }
    return {};
}

QString FunnelChart::summary() const
{
    QStringList lines;
    for (size_t at = 0; at < m_picture.bars.size(); ++at) {
        lines += m_picture.bars[at].tip;
        for (const FunnelStep &step : m_picture.steps) {
            if (step.from == at)
                lines += step.tip;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

ChartDrawing FunnelChart::draw(const QSizeF &size, const ChartLook &look) const
{
    return drawFunnel(m_picture, spansFor(size.width()), size, look);
}

}
