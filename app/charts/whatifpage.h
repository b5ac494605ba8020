#pragma once

#include "charts/chartpage.h"
#include "charts/levers.h"

class QLabel;
class QPushButton;

namespace wend {

class FunnelChart;
class LeverField;
class ScenarioTabs;

/// What the funnel would come to, were some of it otherwise: a slider below each stage, scenarios that are kept, and
/// which one step brings most.
class WhatIfPage : public ChartPage
{
    Q_OBJECT

public:
    explicit WhatIfPage(QWidget *parent = nullptr);

    void setColumns(const std::vector<ColumnSpan> &columns) override;
    QString title() const override;
    QString note() const override;
    QString whyEmpty() const override;
    int leastHeight() const override { return 270; }
    ChartTable table() const override;
    DrawnChart *chart() const override;
    ScenarioId scenario() const { return m_scenario; }
    const WhatIf &result() const { return m_result; }
    void choose(ScenarioId scenario);

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void compute(const std::vector<Setting> &settings);
    void showResult(const std::vector<Setting> &settings);
    void showGains();
    void fillLevers();
    void placeLevers();
    void preview(const Lever &lever, double value);
    void set(const Lever &lever, const std::optional<double> &value);
    void addNew();
    void remove(ScenarioId scenario);
    QString newName() const;

    MapId m_map;           ///< whose scenario is shown
    ScenarioId m_scenario; ///< null: as it was
    WhatIf m_result;
    std::vector<ColumnSpan> m_columns;
    ScenarioTabs *m_tabs;
    QPushButton *m_new;
    QLabel *m_sentence;
    QLabel *m_condition;
    FunnelChart *m_chart;
    QWidget *m_row; ///< of the levers below their stages
    std::vector<LeverField *> m_levers;
    QLabel *m_money;
    QVBoxLayout *m_moneyLevers;
    QLabel *m_best;
    QLabel *m_gains;
};

}
