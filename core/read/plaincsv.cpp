#include "read/plaincsv.h"

#include "base/csv.h"

#include <QIODevice>
#include <algorithm>

namespace wend {

namespace {

bool writeRecord(const Row &cells, QIODevice &device)
{
    const QByteArray line = exactCsvRecord(cells);
    return device.write(line) == line.size();
}

}

bool writePlainCsv(const Table &table, QIODevice &device)
{
    if (table.headerRows > 0) {
        Row headings;
        for (int at = 0; at < table.headerWidth; ++at)
            headings.push_back(table.columns[size_t(at)].heading);
        if (!writeRecord(headings, device))
            return false;
    }
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const Row &row) { return writeRecord(row, device); });
}

}
