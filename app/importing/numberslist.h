#pragma once

#include "edit/numbers.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QToolButton;

namespace wend {

class NumberRow;

/// The numbers of a file: those that go on the map first, then those that could, then all others. Each can be given
/// another place, in front of what a stage shows or beside it.
class NumbersList : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersList(QWidget *parent = nullptr);

    /// `parts` must stay as they are until the next call. The same file keeps the order of its numbers.
    void show(const Model &model, MapId map, const std::vector<ImportPart> &parts, const QString &path);
    /// The rows from the first to the last that goes on the map, and one more.
    int wantedHeight() const;

signals:
    /// The person chose a place for a metric; a null stage: not on the map; a null card: the stage itself.
    void placeChosen(int part, const wend::BindingChoice &to);
    /// The person pointed at a number.
    void pointedAt(int part, const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        int part;
        const MetricUnderstanding *metric;
    };

    void listPlaces(const Model &model, MapId map, const std::vector<ImportPart> &parts);
    void noteNewStages(const std::vector<ImportPart> &parts);
    int placeOf(const BindingChoice &choice, bool leads) const;
    void order(const Model &model, MapId map, const std::vector<ImportPart> &parts);
    void showRow(int row, const Model &model, const std::vector<ImportPart> &parts);
    void place(int row, int place);
    void placeAtNewStage(int row);
    void switchOn(int row);
    void showAll(bool all);

    QStandardItemModel m_places; ///< that all choices share
    QWidget *m_heads;
    QLabel *m_time;
    QLabel *m_stage;
    QLabel *m_awaited;
    QToolButton *m_more;
    std::vector<NumberRow *> m_rows;
    std::vector<Shown> m_shown;
    std::vector<int> m_usual; ///< for each row the place that it is given when it is switched on
    std::vector<std::pair<QString, QString>> m_order; ///< recipe and key
    MapId m_map;
    QStringList m_newStages; ///< that the person named here
    QString m_path;
    bool m_isAll = false;
    int m_onMap = 0;
};

}
