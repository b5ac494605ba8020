#pragma once

#include "edit/numbers.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTableWidget>

namespace wend {

/// The metrics of a file with their totals, and for each a choice of the stage or touchpoint it goes to.
class MetricTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MetricTable(QWidget *parent = nullptr);

    /// Stages in order, the touchpoints of each below it; metrics that fit a stage first. `parts` must stay as they are
    /// until the next call.
    void show(const Model &model, MapId map, const std::vector<ImportPart> &parts);

signals:
    /// The person chose a place for a metric; a null stage: not on the map; a null card: the stage itself.
    void placeChosen(int part, const QString &key, wend::StageId stage, wend::CardId card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void listPlaces(const Model &model, MapId map);
    void addRow(int part, const ImportPart &from, const MetricUnderstanding &metric);
    int placeOf(StageId stage, CardId card) const;

    bool m_awaitsDays = false;   ///< there are numbers, once it is told which days they are of
    QStandardItemModel m_places; ///< that all choices share
};

/// "3,140", "2.8 %", "£60": the total of a metric, or a dash where nobody can tell it.
QString metricTotalText(const MetricUnderstanding &metric);

}
