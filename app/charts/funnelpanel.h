#pragma once

#include "charts/columnspan.h"
#include "model/mapnumbers.h"
#include "model/model.h"
#include "model/series.h"

#include <QStringList>
#include <QWidget>
#include <functional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace wend {

class FunnelChart;
class TimeChart;

/// The panel below the canvas: the funnel in line with its stages, or a metric over time.
class FunnelPanel : public QWidget
{
    Q_OBJECT

public:
    /// Gives a metric over all its days.
    using WholeSeries = std::function<PeriodSeries(MetricId)>;

    explicit FunnelPanel(QWidget *parent = nullptr);

    /// What the map shows now. The model must live until the next call; `wholeSeriesOf` is asked only while "Over time"
    /// shows.
    void setNumbers(const MapNumbers &numbers, const Model &model, const WholeSeries &wholeSeriesOf);
    /// The numbers are the same; names, colours or order in the model may be others.
    void followNames();
    /// What there is to say about the numbers, a sentence each.
    void setRemarks(const QStringList &remarks);
    /// Nothing to show: no workbook or no map.
    void clear();
    /// Where the canvas' stages lie, in this panel's own x; call as the canvas scrolls and zooms.
    void setColumns(const std::vector<ColumnSpan> &columns);
    /// How wide the switch is, so that it stands below the navigator.
    void setSideWidth(int pixels);

    bool isOverTime() const;
    void showOverTime(bool overTime);

    const FunnelChart &funnel() const { return *m_funnel; }
    const TimeChart &course() const { return *m_course; }

signals:
    void importRequested();
    void stageChosen(wend::StageId stage);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeEmpty();
    void retranslate();
    void restyle();
    void fillMetrics();
    void refresh();
    void showMetric();
    QColor colourOf(MetricId metric) const;

    MapNumbers m_numbers;
    QStringList m_remarks;
    const Model *m_model = nullptr;
    WholeSeries m_wholeSeriesOf;
    std::vector<ColumnSpan> m_columns;

    QWidget *m_side;
    QLabel *m_heading;
    QPushButton *m_byStage;
    QPushButton *m_overTime;
    QButtonGroup *m_switch;
    QComboBox *m_metric;
    QLabel *m_note;
    QStackedWidget *m_pages;
    FunnelChart *m_funnel;
    TimeChart *m_course;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_import;
};

}
