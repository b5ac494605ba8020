#pragma once

#include "store/workbook.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace wend {

class ToolTable;

/// The tools of the workbook: what they cost a month, where they are used, and the sum. They are renamed in place,
/// merged and deleted.
class ToolsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ToolsPage(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setWorkbook(Workbook *workbook);

    // What is done with tools of the list.
    void add();
    void mergeInto(ToolId into); ///< the others that are selected go
    void removeSelected();

signals:
    void failed(const wend::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void updateButtons();
    void askMerge();
    std::vector<ToolId> selected() const;
    void edit(const EditName &name, const Workbook::Change &change);

    Workbook *m_workbook = nullptr;
    QTimer m_pause;
    QLabel *m_title;
    QLabel *m_sum;
    QLabel *m_nothing;
    QPushButton *m_add;
    QPushButton *m_merge;
    QPushButton *m_remove;
    ToolTable *m_table;
    QTableView *m_list;
};

}
