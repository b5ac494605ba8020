#pragma once

#include "numbertable/numbertablemodel.h"

#include <QTableView>

class QMimeData;

namespace wend {

/// The table of numbers, with the keys of a spreadsheet: Enter goes down, Tab to the right, letters and F2 type, Delete
/// empties, Ctrl+C and Ctrl+V work with spreadsheets.
class NumberTableView : public QTableView
{
    Q_OBJECT

public:
    explicit NumberTableView(NumberTableModel &model, QWidget *parent = nullptr);

    /// Makes the columns share the width, each as wide as its numbers at least.
    void fitColumns();
    /// Goes to the last day of a column that has a number, or to its end.
    void goTo(int column);
    void paste(const QMimeData &mime);
    /// Begins to type into the current cell.
    void type(const QString &text);
    bool isTyping() const { return state() == EditingState; }
    /// Takes over what is being typed.
    void commit();

signals:
    void left(); ///< Esc: back to the map
    void sourceWanted(wend::SourceId source);
    void menuWanted(int column, QPoint global);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int neededWidth(int column) const;
    bool command(const QKeyEvent &event);
    void copy() const;
    void goBy(int rows, int columns);
    void keepPlace();
    void findPlace();
    void explain(const QModelIndex &index);

    NumberTableModel &m_model;
    MetricId m_keptMetric;
    QDate m_keptDay;
};

}
