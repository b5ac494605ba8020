#pragma once

#include "findings/completeness.h"
#include "store/workbook.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace wend {

/// What a journey map should hold, and what of it this one does: each point there, missing, or not wanted. What is said
/// here is an undo step of the workbook.
class CompletenessDialog : public QDialog
{
    Q_OBJECT

public:
    CompletenessDialog(Workbook &workbook, MapId map, QWidget *parent = nullptr);

    const std::vector<CompletenessPoint> &points() const { return m_points; }
    /// A point that is missing is not wanted, or is wanted after all.
    void turn(int row);

signals:
    void failed(const wend::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showButton();
    int row() const;

    Workbook &m_workbook;
    MapId m_map;
    std::vector<CompletenessPoint> m_points;
    QLabel *m_count;
    QTreeWidget *m_list;
    QPushButton *m_turn;
};

}
