#pragma once

#include "canvas/accessiblewords.h"

#include <QAccessibleWidget>
#include <QHash>

namespace wend {

/// The canvas as a screen reader sees it: a table of lanes and stages, whose cells hold cards and feelings.
class AccessibleCanvas : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleCanvas(CanvasView *view);
    ~AccessibleCanvas() override;

    /// Makes Qt ask for one of these where it meets a canvas. Once a program.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    /// The card or point that is selected, or the cell; the field that an input method types into.
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text text) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return int(selectedColumns().size()); }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int columnCount() const override;
    int rowCount() const override;
    /// A stage is a column, a lane a row; one of them at a time.
    QList<int> selectedColumns() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override { return selectedColumns().contains(column); }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    /// One card or one point, as it is known to screen readers; null where it is not on the map.
    QAccessibleInterface *thing(const Selection &what) const;

private:
    CanvasView *view() const;
    void forget() const;

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
    mutable QHash<qint64, QAccessible::Id> m_things;
};

/// One place of that table.
class AccessibleCell : public AccessibleWords, public QAccessibleTableCellInterface
{
public:
    AccessibleCell(CanvasView *view, int row, int column);

    Selection thing() const override;
    Selection written() const override;
    QString words() const override;

    bool isValid() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override;
    QString text(QAccessible::Text text) const override;
    using AccessibleWords::text;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    int m_row;
    int m_column;
};

}
