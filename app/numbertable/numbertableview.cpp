#include "numbertable/numbertableview.h"

#include "canvas/clippedtext.h"
#include "numbertable/numberdelegate.h"
#include "numbertable/numberpasting.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <numeric>

namespace wend {

namespace {

constexpr int leastColumn = 64;
constexpr int cellMargin = 8;
constexpr int mostColumn = 150;

bool isCommand(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut) || event.matches(QKeySequence::Paste)
        || event.matches(QKeySequence::SelectAll) || event.key() == Qt::Key_Delete || event.key() == Qt::Key_F2
        || event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}

NumberTableView::NumberTableView(NumberTableModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("numberTable"));
    setModel(&model);
    setItemDelegate(new NumberDelegate(this));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignBottom | Qt::Alignment(Qt::TextWordWrap));
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (const int column = horizontalHeader()->logicalIndexAt(at); column >= 0)
            emit menuWanted(column, horizontalHeader()->mapToGlobal(at));
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &NumberTableView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &NumberTableView::findPlace);
    setAccessibleName(tr("Numbers by day, week or month"));
}

// After a reset the same number of the same day is the current one.
void NumberTableView::keepPlace()
{
    const QModelIndex now = currentIndex();
    m_keptMetric = now.isValid() ? m_model.metricOf(now.column()) : MetricId {};
    m_keptDay = now.isValid() && m_model.isDays(now.row())
        ? m_model.rows()[size_t(now.row() - NumberTableModel::firstRow)].from
        : QDate();
}

void NumberTableView::findPlace()
{
    const int rowHeight = fontMetrics().height() + 12;
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + 10);
    setRowHidden(NumberTableModel::leadsRow, bool(m_model.place().card));
    fitColumns();
    const int column = m_model.columnOf(m_keptMetric);
    const int row = m_model.rowOf(m_keptDay);
    if (column >= 0 && row >= 0) {
        setCurrentIndex(m_model.index(row, column));
        scrollTo(currentIndex());
    }
}

// As wide as its values and the longest word of its name; the name takes two lines, sources are cut.
int NumberTableView::neededWidth(int column) const
{
    constexpr int rowsLookedAt = 60;
    const QFontMetrics metrics = fontMetrics();
    int width = leastColumn - 2 * cellMargin;
    const QStringList words = m_model.nameOf(column).split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word) * 11 / 10); // names are bolder
    const int last = m_model.rowCount() - 1;
    for (int row = std::max<int>(NumberTableModel::firstRow, last - rowsLookedAt); row <= last; ++row)
        width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) * 11 / 10);
    return std::min(width + 2 * cellMargin, mostColumn);
}

void NumberTableView::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    std::vector<int> widths;
    for (int column = 0; column < columns; ++column)
        widths.push_back(neededWidth(column));
    int spare = std::max(0, viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0));
    for (int column = 0; column < columns; ++column) {
        const int share = spare / (columns - column);
        setColumnWidth(column, widths[size_t(column)] + share);
        spare -= share;
    }
}

void NumberTableView::goTo(int column)
{
    if (m_model.rowCount() == 0)
        return;
    column = std::clamp(column, 0, m_model.columnCount() - 1);
    int row = NumberTableModel::firstRow + int(m_model.rows().size()) - 1;
    for (int each = row; each >= NumberTableModel::firstRow; --each) {
        if (!m_model.index(each, column).data().toString().isEmpty()) {
            row = std::min(row, m_model.isTypedColumn(column) ? each + 1 : each); // the one to be typed next
            break;
        }
    }
    setCurrentIndex(m_model.index(row, column));
    scrollToBottom();
    scrollTo(currentIndex());
}

void NumberTableView::commit()
{
    if (!isTyping())
        return;
    const auto fields = viewport()->findChildren<QWidget *>(QStringLiteral("numberField"));
    for (QWidget *field : fields) {
        commitData(field);
        QTableView::closeEditor(field, QAbstractItemDelegate::NoHint);
    }
}

void NumberTableView::copy() const
{
    const QItemSelection chosen = selectionModel()->selection();
    if (chosen.isEmpty())
        return;
    const QItemSelectionRange range = chosen.front();
    std::vector<QStringList> table;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList &cells = table.emplace_back();
        for (int column = range.left(); column <= range.right(); ++column)
            cells += m_model.index(row, column).data(Qt::EditRole).toString();
    }
    auto *mime = new QMimeData;
    mime->setText(asPlainText(table));
    mime->setHtml(asHtml(table));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void NumberTableView::paste(const QMimeData &mime)
{
    if (!mime.hasText())
        return;
    // As text: blank cells between numbers stay where they are.
    pasteNumbers(
        m_model, pastedNumbers(tableOf(mime.text()), usualDateOrder(QLocale()), m_model.today()), currentIndex());
}

void NumberTableView::type(const QString &text)
{
    if (!m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable))
        return explain(currentIndex());
    edit(currentIndex());
    if (auto *field = viewport()->findChild<QLineEdit *>(QStringLiteral("numberField")))
        field->setText(text);
}

void NumberTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        emit menuWanted(
            index.column(), isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void NumberTableView::goBy(int rows, int columns)
{
    const QModelIndex now = currentIndex();
    const QModelIndex next = m_model.index(now.row() + rows, now.column() + columns);
    if (next.isValid())
        setCurrentIndex(next);
}

void NumberTableView::explain(const QModelIndex &index)
{
    if (const QString why = index.data(Qt::ToolTipRole).toString(); !why.isEmpty())
        emit m_model.reported(why);
}

bool NumberTableView::command(const QKeyEvent &event)
{
    const QModelIndex now = currentIndex();
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Cut)) {
        copy();
        m_model.empty(selectedIndexes());
    } else if (event.matches(QKeySequence::Paste)) {
        if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
            paste(*mime);
    } else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        m_model.empty(selectedIndexes());
    } else if (event.key() == Qt::Key_Escape) {
        emit left();
    } else if (now.row() == NumberTableModel::leadsRow && (isEnter || event.key() == Qt::Key_Space)) {
        m_model.lead(now.column());
    } else if (isEnter) {
        goBy(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
    } else {
        return false;
    }
    return true;
}

bool NumberTableView::event(QEvent *event)
{
    // Ctrl+C and its like are the window's, but here they are of the table.
    if (event->type() == QEvent::ShortcutOverride && isCommand(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void NumberTableView::keyPressEvent(QKeyEvent *event)
{
    if (isTyping() || !command(*event)) {
        const bool types = !event->text().isEmpty() && event->text().front().isPrint();
        if (!isTyping() && types && !m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable))
            explain(currentIndex());
        QTableView::keyPressEvent(event);
    }
}

void NumberTableView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (index.row() == NumberTableModel::leadsRow)
        m_model.lead(index.column());
    else if (index.row() == NumberTableModel::sourceRow && !m_model.isTypedColumn(index.column()))
        emit sourceWanted(m_model.sourceOf(index.column()));
}

// As in a spreadsheet: Enter goes down, Tab to the right, and neither begins to type there.
void NumberTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isTab = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, isTab ? QAbstractItemDelegate::NoHint : hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goBy(1, 0);
    else if (isTab)
        goBy(0, hint == QAbstractItemDelegate::EditNextItem ? 1 : -1);
}

void NumberTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void NumberTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Numbers by day, week or month"));
}

}
