#pragma once

#include "charts/breakdownpicture.h"
#include "charts/drawnchart.h"

namespace wend {

/// The funnels of several values below each other, then their steps side by side.
class BreakdownChart : public DrawnChart
{
    Q_OBJECT

public:
    explicit BreakdownChart(QWidget *parent = nullptr);

    void setPicture(const BreakdownPicture &picture);
    const BreakdownPicture &picture() const { return m_picture; }
    void setColumns(const std::vector<ColumnSpan> &columns);
    QString summary() const override;

protected:
    ChartDrawing draw(const QSizeF &size, const ChartLook &look) const override;

private:
    BreakdownPicture m_picture;
    std::vector<ColumnSpan> m_spans;
};

}
