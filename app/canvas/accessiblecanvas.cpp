#include "canvas/accessiblecanvas.h"

#include "canvas/canvasview.h"
#include "canvas/celltext.h"
#include "canvas/things.h"

#include <QCoreApplication>

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

AccessibleCanvas::AccessibleCanvas(CanvasView *view) : QAccessibleWidget(view, QAccessible::Table) { }

AccessibleCanvas::~AccessibleCanvas() { forget(); }

void AccessibleCanvas::forget() const
{
    QList<QAccessible::Id> all = std::exchange(m_cells, {}).values();
    all += std::exchange(m_things, {}).values();
    for (QAccessible::Id id : all)
        QAccessible::deleteAccessibleInterface(id);
}

CanvasView *AccessibleCanvas::view() const { return static_cast<CanvasView *>(object()); }

void *AccessibleCanvas::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleCanvas::rowCount() const { return tableRows(view()->board()); }

int AccessibleCanvas::columnCount() const { return tableColumns(view()->board()); }

int AccessibleCanvas::childCount() const { return rowCount() * columnCount(); }

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

QAccessibleInterface *AccessibleCanvas::thing(const Selection &what) const
{
    const CardId card = onlyCard(what);
    const FeelingId feeling = onlyFeeling(what);
    const auto *path = std::get_if<PathId>(&what);
    const qint64 id = card ? card.value : path ? path->value : feeling.value;
    if (id == 0)
        return nullptr;
    if (const auto known = m_things.constFind(id); known != m_things.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new AccessibleThing(view(), what);
    m_things.insert(id, QAccessible::registerAccessibleInterface(made));
    return made;
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
    if (!view()->hasFocus())
        return nullptr;
    if (QWidget *field = view()->textField())
        return QAccessible::queryAccessibleInterface(field);
    const auto [row, column] = tablePlace(view()->board(), view()->selection());
    QAccessibleInterface *selected = row < 0 ? nullptr : thing(lastOf(view()->selection()));
    return selected ? selected : cellAt(row, column);
}

QString AccessibleCanvas::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description && view()->board().hasMap())
        return QCoreApplication::translate("Canvas",
            "A table: stages are columns, lanes are rows. Arrows walk, Enter or F2 edits, Alt with arrows moves what "
            "is selected, Insert adds a card, Delete removes.");
    return QAccessibleWidget::text(text);
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

QList<int> AccessibleCanvas::selectedColumns() const
{
    if (!std::holds_alternative<StageId>(view()->selection()))
        return {};
    return {tablePlace(view()->board(), view()->selection()).second};
}

QList<int> AccessibleCanvas::selectedRows() const
{
    if (!std::holds_alternative<LaneId>(view()->selection()))
        return {};
    return {tablePlace(view()->board(), view()->selection()).first};
}

bool AccessibleCanvas::selectRow(int row)
{
    if (row <= 0 || row >= rowCount())
        return false;
    view()->select(cellSelection(view()->board(), row, 0));
    return true;
}

bool AccessibleCanvas::selectColumn(int column)
{
    if (column <= 0 || column >= columnCount())
        return false;
    view()->select(cellSelection(view()->board(), 0, column));
    return true;
}

bool AccessibleCanvas::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    view()->select({});
    return true;
}

bool AccessibleCanvas::unselectColumn(int column)
{
    if (!isColumnSelected(column))
        return false;
    view()->select({});
    return true;
}

// What is still there stays: a reader may stand on it.
void AccessibleCanvas::modelChange(QAccessibleTableModelChangeEvent *)
{
    const auto isGone = [](auto each) {
        const QAccessibleInterface *interface = QAccessible::accessibleInterface(each.value());
        if (interface && interface->isValid())
            return false;
        QAccessible::deleteAccessibleInterface(each.value());
        return true;
    };
    m_cells.removeIf(isGone);
    m_things.removeIf(isGone);
}

AccessibleCell::AccessibleCell(CanvasView *view, int row, int column)
    : AccessibleWords(view),
      m_row(row),
      m_column(column)
{
}

bool AccessibleCell::isValid() const
{
    return view() && m_row < tableRows(view()->board()) && m_column < tableColumns(view()->board());
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return view() ? QAccessible::queryAccessibleInterface(view()) : nullptr;
}

Selection AccessibleCell::thing() const { return cellSelection(view()->board(), m_row, m_column); }

// The words of a cell of one card are that card's; those of an empty one become a new card. Of several each has its
// own.
Selection AccessibleCell::written() const
{
    const Selection whole = thing();
    if (!std::holds_alternative<CellPlace>(whole))
        return whole;
    const std::vector<Selection> things = thingsIn(view()->board(), m_row, m_column);
    const bool isOne = things.size() == 1 || (things.size() > 1 && std::holds_alternative<PathId>(things[1]));
    if (isOne)
        return things.front();
    return things.empty() && takesCards(view()->board(), m_row) ? whole : Selection();
}

QString AccessibleCell::words() const
{
    const Selection one = written();
    if (isNothing(one) || std::holds_alternative<CellPlace>(one))
        return cellText(view()->board(), m_row, m_column);
    return wordsOf(view()->board().model(), one);
}

QString AccessibleCell::text(QAccessible::Text text) const
{
    if (text == QAccessible::Name && isValid())
        return cellText(view()->board(), m_row, m_column);
    if (text == QAccessible::Description && isValid())
        return cellDetail(view()->board(), m_row, m_column);
    return AccessibleWords::text(text);
}

int AccessibleCell::childCount() const
{
    return isValid() ? int(thingsIn(view()->board(), m_row, m_column).size()) : 0;
}

QAccessibleInterface *AccessibleCell::child(int index) const
{
    auto *canvas = static_cast<AccessibleCanvas *>(parent());
    if (!canvas || index < 0 || index >= childCount())
        return nullptr;
    return canvas->thing(thingsIn(view()->board(), m_row, m_column)[size_t(index)]);
}

int AccessibleCell::indexOfChild(const QAccessibleInterface *child) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (this->child(index) == child)
            return index;
    }
    return -1;
}

QAccessible::Role AccessibleCell::role() const
{
    if (m_row == 0)
        return QAccessible::ColumnHeader;
    return m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return AccessibleWords::interface_cast(type);
}

bool AccessibleCell::isSelected() const
{
    return isValid() && tablePlace(view()->board(), view()->selection()) == std::pair(m_row, m_column);
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

}
