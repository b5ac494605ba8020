#include "importing/exportpreview.h"

#include <QHeaderView>

namespace wend {

namespace {

constexpr int shownRows = 12;
constexpr int shownTables = 20;

QTableWidget *tableOf(const Table &table)
{
    const int rows = std::min(shownRows, int(table.rows.size()));
    auto *widget = new QTableWidget(rows, int(table.columns.size()));
    for (int column = 0; column < int(table.columns.size()); ++column) {
        const Column &described = table.columns[size_t(column)];
        widget->setHorizontalHeaderItem(column, new QTableWidgetItem(described.heading + QLatin1Char('\n') + columnText(described)));
        for (int row = 0; row < rows; ++row)
            widget->setItem(row, column, new QTableWidgetItem(cellAt(table.rows[size_t(row)], column).left(200)));
    }
    for (int row = 0; row < rows; ++row)
        widget->setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(table.rowRecords[size_t(row)] + 1)));
    widget->setEditTriggers(QAbstractItemView::NoEditTriggers);
    widget->setTabKeyNavigation(false);
    widget->horizontalHeader()->setHighlightSections(false);
    widget->horizontalHeader()->setMaximumSectionSize(240);
    widget->resizeColumnsToContents();
    return widget;
}

}

QString columnText(const Column &column)
{
    const auto withUnit = [&](const QString &type) { return column.unit.isEmpty() ? type : QStringLiteral("%1, %2").arg(type, column.unit); };
    switch (column.type) {
    case ColumnType::Empty:
        return ExportPreview::tr("empty");
    case ColumnType::Text:
        return ExportPreview::tr("text");
    case ColumnType::Id:
        return ExportPreview::tr("code");
    case ColumnType::Integer:
    case ColumnType::Number:
        return withUnit(ExportPreview::tr("number"));
    case ColumnType::Percent:
        return ExportPreview::tr("percent");
    case ColumnType::Fraction:
        return ExportPreview::tr("share of 1");
    case ColumnType::Money:
        return withUnit(ExportPreview::tr("money"));
    case ColumnType::Date:
        return ExportPreview::tr("day");
    case ColumnType::Moment:
        return ExportPreview::tr("day and time");
    case ColumnType::DateRange:
        return ExportPreview::tr("from day to day");
    case ColumnType::Duration:
        return ExportPreview::tr("duration");
    }
    Q_UNREACHABLE();
}

ExportPreview::ExportPreview(QWidget *parent)
    : QTabWidget(parent)
{
    setTabPosition(South);
    setDocumentMode(true);
    setTabBarAutoHide(true);
    tabBar()->setAutoHide(true);
}

void ExportPreview::show(const PendingFile &pending)
{
    while (count() > 0)
        delete widget(0);
    for (int table = 0; table < std::min(shownTables, int(pending.file.tables.size())); ++table) {
        const Table &each = pending.file.tables[size_t(table)];
        addTab(tableOf(each), each.name.isEmpty() ? tr("Table %1").arg(table + 1) : each.name.left(30));
    }
}

}
