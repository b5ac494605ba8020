#pragma once

#include "charts/chart.h"
#include "charts/columnspan.h"
#include "model/mapnumbers.h"
#include "model/model.h"

namespace wend {

/// The funnel as columns: a bar a stage in its colour, its number above, the share that goes on between the bars, the
/// weakest step in a red pill that also says so in words.
class FunnelChart : public Chart
{
    Q_OBJECT

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    void setNumbers(const MapNumbers &numbers, const Model &model);
    /// Where the stages' columns lie, in this widget's own pixels; one a stage. Else they share the width evenly.
    void setColumns(std::vector<ColumnSpan> columns);

    /// False: heights grow more slowly than the numbers, and words must say so.
    bool areHeightsTrue() const { return m_heightsTrue; }
    /// A stage's bar in this widget's pixels; null where it has none.
    QRectF barOf(StageId stage) const;
    /// All of it in words, for a screen reader.
    QString summary() const;

signals:
    void stageChosen(wend::StageId stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        StageNumbers numbers;
        QString stage; ///< its name
        QColor colour;
    };
    struct Spot
    {
        QRectF rect;
        StageId stage;
        QString tip;
    };

    void draw() override;
    ColumnSpan spanOf(size_t at) const;
    void drawBar(size_t at, const ColumnSpan &span, double height);
    void drawStep(size_t from, size_t to);
    QString barTip(const Column &column) const;
    QString stepTip(const Column &from, const Column &to) const;
    std::optional<size_t> nextOf(size_t from) const;
    void addSpot(const QRectF &rect, StageId stage, const QString &tip);

    std::vector<Column> m_columns;
    std::vector<ColumnSpan> m_spans;
    std::vector<Spot> m_spots;
    std::vector<QRectF> m_bars; ///< one a column
    bool m_heightsTrue = true;
};

}
