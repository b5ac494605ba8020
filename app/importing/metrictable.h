#pragma once

#include "edit/numbers.h"

#include <QComboBox>
#include <QTableWidget>

namespace wend {

/// The metrics of a file with their totals, and for each a choice of the stage it goes to.
class MetricTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MetricTable(QWidget *parent = nullptr);

    /// Stages in order; metrics that fit a stage first. `parts` must stay as they are until the next call.
    void show(const Model &model, const std::vector<StageId> &stages, const std::vector<ImportPart> &parts);

signals:
    /// The person chose a stage for a metric; null: not on the map.
    void stageChosen(int part, const QString &key, wend::StageId stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const Model &model, const std::vector<StageId> &stages, int part, const ImportPart &from, const MetricUnderstanding &metric);
};

/// "3,140", "2.8 %", "£60": the total of a metric, or a dash where nobody can tell it.
QString metricTotalText(const MetricUnderstanding &metric);

}
