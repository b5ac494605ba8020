#include "sources/refusedcells.h"

#include <QCoreApplication>

namespace wend {

namespace {

// What the person reads.
struct RefusedText
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

RefusedRow refusedFor(const QString &reason, const Table &table, int tableIndex, int row, int column)
{
    return {tableIndex, table.rows.record(size_t(row)), column, table.columns[size_t(column)].heading,
        reason.arg(cellAt(table.rows[size_t(row)], column).trimmed().left(60))};
}

}

RefusedRow refusedCell(const Table &table, int tableIndex, int row, int column)
{
    return refusedFor(RefusedText::tr("“%1” is not a number."), table, tableIndex, row, column);
}

RefusedRow tooLargeCell(const Table &table, int tableIndex, int row, int column)
{
    return refusedFor(RefusedText::tr("“%1” is larger than a workbook can add up."), table, tableIndex, row, column);
}

void addRefused(std::vector<RefusedRow> &list, RefusedRow refused)
{
    constexpr size_t most = 100'000;
    if (list.size() > most)
        return;
    if (list.size() == most)
        refused.reason
            = RefusedText::tr("The lines that cannot be used are more than can be listed: the list ends here.");
    list.push_back(std::move(refused));
}

}
