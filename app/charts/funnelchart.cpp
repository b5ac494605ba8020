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
    return m_spans.size() == m_picture.bars.size() ? m_spans : evenSpans(m_picture.bars.size(), width);
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
