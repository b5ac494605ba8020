#include "importing/exportpreview.h"

#include "importing/tablepreview.h"
#include "sources/linesascolumns.h"

#include <QTabBar>
#include <QToolTip>

namespace wend {

namespace {

constexpr int shownTables = 20;

}

ExportPreview::ExportPreview(QWidget *parent) : QTabWidget(parent)
{
    setTabPosition(South);
    setDocumentMode(true);
    setTabBarAutoHide(true);
    // The tabs take the focus themselves: while they are hidden it would be lost to them, and Tab would go no further.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::NoFocus);
}

void ExportPreview::show(const PendingFile &pending, const HowToRead &how)
{
    m_pending = &pending;
    m_how = how;
    const int tables = std::min(shownTables, int(pending.file.tables.size()));
    while (count() > tables)
        delete widget(count() - 1);
    for (int table = 0; table < tables; ++table) {
        if (table == count()) {
            auto *preview = new TablePreview;
            addTab(preview, QString());
            connect(preview, &TablePreview::headerChosen, this,
                [this, table](int record) { emit headerChosen(table, record); });
            connect(preview, &TablePreview::columnAsked, this, [this, table](int column) { ask(table, column); });
        }
        const Table &each = pending.file.tables[size_t(table)];
        preview(table)->show(pending, table, *how.library, how.options.language);
        setTabText(table, each.name.isEmpty() ? tr("Table %1").arg(table + 1) : each.name.left(30));
    }
}

TablePreview *ExportPreview::preview(int table) const { return static_cast<TablePreview *>(widget(table)); }

int ExportPreview::hiddenLines() const { return currentIndex() < 0 ? 0 : preview(currentIndex())->hiddenLines(); }

void ExportPreview::showTop()
{
    if (currentIndex() >= 0)
        preview(currentIndex())->showTop();
}

void ExportPreview::markHeading(int table, const QString &heading)
{
    if (table < 0 || table >= count())
        return;
    setCurrentIndex(table);
    preview(table)->markHeading(heading);
}

void ExportPreview::ask(int index, int column)
{
    if (!m_pending || index >= int(m_pending->file.tables.size()))
        return;
    const Table &table = m_pending->file.tables[size_t(index)];
    const QRect head = preview(index)->headRect(column);
    if (withLinesAsColumns(m_pending->file, *m_how.library)) {
        QToolTip::showText(head.bottomLeft(),
            tr("This file says one thing a line, and Wend takes each line as it is named. The columns need nothing "
               "said."),
            this);
        return;
    }
    const TableSource by = sourceOf(table, *m_how.library);
    const ColumnRole role = rolesOfColumns(table, by.get(), *m_how.library)[size_t(column)];
    if (role.what == ColumnRole::What::DayInHeading) {
        QToolTip::showText(
            head.bottomLeft(), tr("The days stand in the headings here. The column needs nothing said."), this);
        return;
    }
    const Column &asked = table.columns[size_t(column)];
    const QString heading = asked.heading.simplified().left(80);
    auto *popup = new ColumnPopup(
        hasNoName(asked) ? tr("What is this column without a name?") : tr("What is “%1”?").arg(heading),
        choicesFor(table, column, role, rowKindOf(by.get()), m_how.options.currency, m_how.options.language),
        factsOf(table, column, role, *m_how.library), this);
    connect(popup, &ColumnPopup::said, this,
        [this, index, column](const ColumnWord &word) { emit columnSaid(index, column, word); });
    TablePreview *shown = preview(index);
    connect(popup, &QObject::destroyed, shown, [shown] { shown->mark({}); });
    shown->mark({column});
    emit columnOpened(index, column, popup);
    popup->popUpBeside(head);
}

}
