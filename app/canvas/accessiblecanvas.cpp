#include "canvas/accessiblecanvas.h"

#include "canvas/canvasview.h"
#include "canvas/celltext.h"

namespace wend {

namespace {

QAccessibleInterface *makeCanvas(const QString &className, QObject *object)
{
    if (className != QLatin1String("wend::CanvasView"))
        return nullptr;
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new AccessibleCanvas(view) : nullptr;
}

}

void AccessibleCanvas::install()
{
    static const bool once = (QAccessible::installFactory(makeCanvas), true);
    Q_UNUSED(once);
}

AccessibleCanvas::AccessibleCanvas(CanvasView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

AccessibleCanvas::~AccessibleCanvas()
{
    forget();
}

void AccessibleCanvas::forget() const
{
    const auto cells = std::exchange(m_cells, {});
    for (QAccessible::Id id : cells)
        QAccessible::deleteAccessibleInterface(id);
}

CanvasView *AccessibleCanvas::view() const
{
    return static_cast<CanvasView *>(object());
}

void *AccessibleCanvas::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleCanvas::rowCount() const
{
    return tableRows(view()->board());
}

int AccessibleCanvas::columnCount() const
{
    return tableColumns(view()->board());
}

int AccessibleCanvas::childCount() const
{
    return rowCount() * columnCount();
}

QAccessibleInterface *AccessibleCanvas::child(int index) const
{
    const int columns = columnCount();
    return columns > 0 ? cellAt(index / columns, index % columns) : nullptr;
}

QAccessibleInterface *AccessibleCanvas::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    const std::pair place(row, column);
    if (const auto known = m_cells.constFind(place); known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *cell = new AccessibleCell(view(), row, column);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface *child) const
{
    auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
    return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *AccessibleCanvas::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        QAccessibleInterface *cell = child(index);
        if (cell && cell->rect().contains(x, y))
            return cell;
    }
    return nullptr;
}

QAccessibleInterface *AccessibleCanvas::focusChild() const
{
    const auto [row, column] = tablePlace(view()->board(), view()->selection());
    return view()->hasFocus() ? cellAt(row, column) : nullptr;
}

QList<QAccessibleInterface *> AccessibleCanvas::selectedCells() const
{
    const auto [row, column] = tablePlace(view()->board(), view()->selection());
    QAccessibleInterface *cell = cellAt(row, column);
    return cell ? QList<QAccessibleInterface *> {cell} : QList<QAccessibleInterface *>();
}

QString AccessibleCanvas::columnDescription(int column) const
{
    return column > 0 && column < columnCount() ? cellText(view()->board(), 0, column) : QString();
}

QString AccessibleCanvas::rowDescription(int row) const
{
    return row > 0 && row < rowCount() ? cellText(view()->board(), row, 0) : QString();
}

void AccessibleCanvas::modelChange(QAccessibleTableModelChangeEvent *)
{
    forget();
}

AccessibleCell::AccessibleCell(CanvasView *view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{
}

bool AccessibleCell::isValid() const
{
    return m_view && m_row < tableRows(m_view->board()) && m_column < tableColumns(m_view->board());
}

QWindow *AccessibleCell::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString AccessibleCell::text(QAccessible::Text text) const
{
    return text == QAccessible::Name && isValid() ? cellText(m_view->board(), m_row, m_column) : QString();
}

QRect AccessibleCell::rect() const
{
    if (!isValid())
        return {};
    const QRectF map = m_view->board().rectOf(cellSelection(m_view->board(), m_row, m_column));
    const QRect seen = m_view->camera().seen(map).toAlignedRect();
    return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

QAccessible::Role AccessibleCell::role() const
{
    if (m_row == 0)
        return QAccessible::ColumnHeader;
    return m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.editable = true;
    state.selected = isSelected();
    state.focused = state.selected && m_view->hasFocus();
    state.offscreen = !m_view->rect().intersects(QRect(m_view->mapFromGlobal(rect().topLeft()), rect().size()));
    return state;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return isValid() && tablePlace(m_view->board(), m_view->selection()) == std::pair(m_row, m_column);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    QAccessibleInterface *table = parent();
    return table && m_row > 0 ? QList {table->tableInterface()->cellAt(0, m_column)} : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    QAccessibleInterface *table = parent();
    return table && m_column > 0 ? QList {table->tableInterface()->cellAt(m_row, 0)} : QList<QAccessibleInterface *>();
}

void AccessibleCell::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction())
        m_view->setFocus();
    m_view->select(cellSelection(m_view->board(), m_row, m_column));
}

}
