#pragma once

#include "charts/drawnchart.h"
#include "charts/funnelpicture.h"

namespace wend {

/// The funnel as columns: a bar a stage in its colour, its number above, the share that goes on between the bars, the
/// weakest step in a red pill that also says so in words.
class FunnelChart : public DrawnChart
{
    Q_OBJECT

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setPicture(const FunnelPicture &picture);
    const FunnelPicture &picture() const { return m_picture; }
    /// Where the stages' columns lie, in this widget's own pixels; one a stage. Else they share the width evenly.
    void setColumns(std::vector<ColumnSpan> columns);

    /// False: heights grow more slowly than the numbers, and words must say so.
    bool areHeightsTrue() const { return m_picture.isTrue(); }
    /// A stage's bar in this widget's pixels; null where it has none.
    QRectF barOf(StageId stage) const;
    /// Of all stages, those too that have scrolled away.
    QString summary() const override;

protected:
    ChartDrawing draw(const QSizeF &size, const ChartLook &look) const override;

private:
    std::vector<ColumnSpan> spansFor(double width) const;

    FunnelPicture m_picture;
    std::vector<ColumnSpan> m_spans;
};

}
