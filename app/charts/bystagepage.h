#pragma once

#include "charts/chartpage.h"

class QLabel;

namespace wend {

class FunnelChart;

/// The funnel of a map in line with its stages; where the map compares its period with another, both, with what changed
/// at the right.
class ByStagePage : public ChartPage
{
    Q_OBJECT

public:
    enum class Kind { Present, Compared };

    explicit ByStagePage(Kind kind, QWidget *parent = nullptr);

    void setColumns(const std::vector<ColumnSpan> &columns) override;
    QString title() const override;
    QString note() const override;
    QString whyEmpty() const override;
    QString offer() const override;
    void takeOffer() override;
    ChartTable table() const override;
    DrawnChart *chart() const override;
    const FunnelChart &funnel() const { return *m_chart; }

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void showLegend();
    void showWhatChanged();

    Kind m_kind;
    FunnelChart *m_chart;
    QLabel *m_legend;
    QLabel *m_heading;
    QLabel *m_changes;
};

}
