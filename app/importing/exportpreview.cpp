#include "importing/exportpreview.h"

#include "importing/columnpopup.h"
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
        static_cast<TablePreview *>(widget(table))->show(pending, table, *how.library, how.options.language);
        setTabText(table, each.name.isEmpty() ? tr("Table %1").arg(table + 1) : each.name.left(30));
    }
}

void ExportPreview::ask(int index, int column)
{
    if (!m_pending || index >= int(m_pending->file.tables.size()))
        return;
    const Table &table = m_pending->file.tables[size_t(index)];
    const SourceDescription *source = m_how.library->recognise(table, table.preamble);
    const QRect head = static_cast<TablePreview *>(widget(index))->headRect(column);
    if (source && !source->events.empty()) {
        QToolTip::showText(head.bottomLeft(),
            tr("In “%1” every row is something that happened. Wend counts the rows; the columns need nothing said.")
                .arg(source->name.in(m_how.options.language)),
            this);
        return;
    }
    if (withLinesAsColumns(m_pending->file, *m_how.library)) {
        QToolTip::showText(head.bottomLeft(),
            tr("This file says one thing a line, and Wend takes each line as it is named. The columns need nothing "
               "said."),
            this);
        return;
    }
    const std::vector<ColumnRole> roles = rolesOfColumns(table, source, *m_how.library);
    if (roles[size_t(column)].what == ColumnRole::What::DayInHeading) {
        QToolTip::showText(
            head.bottomLeft(), tr("The days stand in the headings here. The column needs nothing said."), this);
        return;
    }
    auto *popup = new ColumnPopup(
        table.columns[size_t(column)], roles[size_t(column)], m_how.options.currency, m_how.options.language, this);
    connect(popup, &ColumnPopup::said, this,
        [this, index, column](const ColumnWord &word) { emit columnSaid(index, column, word); });
    popup->popUpBelow(head);
}

}
