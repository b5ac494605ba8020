#include "importing/tablepreview.h"

#include "importing/columnheads.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace wend {

TablePreview::TablePreview(QWidget *parent) : QTableView(parent), m_model(new PreviewModel(this))
{
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("First lines of the file"));
    setAccessibleDescription(
        tr("Enter says what the column is, Ctrl+Enter that the line has the names of the columns."));
    setHorizontalHeader(new ColumnHeads(this));
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")));
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    verticalHeader()->viewport()->setCursor(Qt::PointingHandCursor);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this,
        [this](int row) { emit headerChosen(m_model->recordOf(row)); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TablePreview::columnAsked);
}

// Where the person was looking stays in view.
void TablePreview::show(const PendingFile &pending, int table, const SourceLibrary &library, const QString &language)
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QModelIndex current = currentIndex();
    const int columns = m_model->columnCount();
    m_model->show(pending, table, library, language);
    const bool isFresh = !m_isFitted || columns != m_model->columnCount() || pending.path != m_path;
    m_path = pending.path;
    if (isFresh) {
        mark({});
        fitColumns();
        return;
    }
    hideAbove();
    horizontalScrollBar()->setValue(scrolled.x());
    verticalScrollBar()->setValue(scrolled.y());
    if (current.isValid() && current.row() < m_model->rowCount() && current.column() < m_model->columnCount())
        setCurrentIndex(m_model->index(current.row(), current.column()));
}

void TablePreview::fitColumns()
{
    resizeColumnsToContents();
    m_isFitted = true;
    m_showsAbove = false;
    hideAbove();
    const int header = m_model->linesAbove();
    if (header < m_model->rowCount())
        setCurrentIndex(m_model->index(header, 0));
}

// The names of the columns come first; what stands above them is a click away.
void TablePreview::hideAbove()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHidden(row, !m_showsAbove && row < m_model->linesAbove());
}

void TablePreview::showTop()
{
    m_showsAbove = true;
    hideAbove();
    scrollToTop();
}

void TablePreview::mark(const std::set<int> &columns)
{
    m_model->mark(columns);
    if (!columns.empty())
        scrollTo(m_model->index(rowAt(0), *columns.begin()));
}

void TablePreview::markHeading(const QString &heading)
{
    std::set<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columns()[size_t(column)].heading == heading)
            columns.insert(column);
    }
    mark(columns);
}

QRect TablePreview::headRect(int column) const
{
    const QHeaderView *heads = horizontalHeader();
    const QRect head(heads->sectionViewportPosition(column), 0, heads->sectionSize(column), heads->height());
    const QRect seen = head.intersected(heads->viewport()->rect());
    const QRect rect = seen.isEmpty() ? heads->viewport()->rect() : seen;
    return {heads->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void TablePreview::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (at.isValid() && isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        emit headerChosen(m_model->recordOf(at.row()));
    else if (at.isValid() && (isEnter || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space))
        emit columnAsked(at.column());
    else
        QTableView::keyPressEvent(event);
}

void TablePreview::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex at = byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    if (!at.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Line %1 has the names of the columns").arg(m_model->recordOf(at.row()) + 1), this,
        [this, record = m_model->recordOf(at.row())] { emit headerChosen(record); });
    menu->addAction(tr("Say what “%1” is…").arg(m_model->heading(at.column())), this,
        [this, column = at.column()] { emit columnAsked(column); });
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

}
