// A person points at the record that is the header of its table.

#include "read/segments.h"

#include <algorithm>

namespace wend {

namespace {

bool isBlank(const Row &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

int lastRecordOf(const Segment &segment)
{
    int last = segment.header + segment.headerRows - 1;
    for (const std::vector<int> *records : {&segment.above, &segment.rows, &segment.refused})
        last = records->empty() ? last : qMax(last, records->back());
    return last;
}

}

void setHeader(Segments &segments, const std::vector<Row> &records, int record)
{
    if (record < 0 || record >= int(records.size()) || isBlank(records[size_t(record)]))
        return;
    auto &tables = segments.tables;
    const auto found
        = std::find_if(tables.begin(), tables.end(), [&](const Segment &each) { return lastRecordOf(each) >= record; });
    const int first = found == tables.begin() ? 0 : lastRecordOf(*std::prev(found)) + 1;
    const bool isBehindAll = found == tables.end();
    const int last = isBehindAll ? int(records.size()) - 1 : lastRecordOf(*found);
    Segment table;
    if (!isBehindAll) {
        table.name = found->name;
        table.refused = found->refused;
        std::erase_if(table.refused, [&](int refused) { return refused <= record; });
    }
    table.header = record;
    table.headerRows = 1;
    table.width = int(records[size_t(record)].size());
    for (int each = first; each <= last; ++each) {
        const bool isRefused = std::find(table.refused.begin(), table.refused.end(), each) != table.refused.end();
        if (each != record && !isRefused && !isBlank(records[size_t(each)]))
            (each < record ? table.above : table.rows).push_back(each);
    }
    if (isBehindAll) {
        std::erase_if(segments.below, [&](int below) { return below >= first; });
        tables.push_back(std::move(table));
    } else {
        *found = std::move(table);
    }
}

}
