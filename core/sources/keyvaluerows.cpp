#include "sources/keyvaluerows.h"

#include "read/columntypes.h"

#include <QHash>
#include <algorithm>

namespace wend {

namespace {

constexpr size_t mostKeys = 500;

bool isKey(const QString &cell)
{
    const QString key = cell.trimmed();
    return key.size() > 1 && (key.endsWith(u':') || key.endsWith(u'：'));
}

bool isKeyValue(const Table &table)
{
    if (table.header >= 0 || table.columns.size() != 2 || table.rows.empty() || table.rows.size() > mostKeys)
        return false;
    const auto keys = std::count_if(
        table.rows.begin(), table.rows.end(), [](const Row &row) { return !row.empty() && isKey(row[0]); });
    return size_t(keys) * 10 >= table.rows.size() * 7;
}

struct Pair
{
    int block = 0; ///< place in ReadFile::tables
    int record = 0;
    QString key;
    QString value;
};

std::vector<Pair> pairsOf(const ReadFile &file, const std::vector<int> &blocks)
{
    std::vector<Pair> pairs;
    for (const int block : blocks) {
        const Table &table = file.tables[size_t(block)];
        for (size_t row = 0; row < table.rows.size() && pairs.size() < mostKeys; ++row) {
            const Row &cells = table.rows[row];
            QString key = cells.empty() ? QString() : cells[0].trimmed();
            if (isKey(key))
                key.chop(1);
            pairs.push_back({block, table.rows.record(row), key, cellAt(cells, 1)});
        }
    }
    return pairs;
}

Table rowsUnderKeys(const ReadFile &file, const std::vector<int> &blocks)
{
    const std::vector<Pair> pairs = pairsOf(file, blocks);
    QHash<QString, int> times;
    for (const Pair &pair : pairs)
        ++times[pair.key];
    const bool severalRows = std::any_of(times.begin(), times.end(), [](int count) { return count > 1; });

    Table table;
    const Table &first = file.tables[size_t(blocks.front())];
    table.name = first.name;
    table.part = first.part;
    table.preamble = first.preamble;
    table.from = first.from;
    table.to = first.to;
    table.header = first.rows.record(0);
    table.headerRows = 1;
    QHash<QString, int> columns;
    const auto columnFor = [&](const QString &key) {
        if (!columns.contains(key)) {
            columns.insert(key, int(table.columns.size()));
            Column column;
            column.heading = key;
            splitUnit(key, column.name, column.unit);
            table.columns.push_back(column);
        }
        return columns.value(key);
    };
    if (severalRows)
        columnFor(QString());
    for (const Pair &pair : pairs)
        columnFor(pair.key);
    table.headerWidth = int(table.columns.size());

    const Row blank(table.columns.size());
    Row common = blank; // what is said once
    std::vector<Row> rows;
    std::vector<int> records;
    for (const Pair &pair : pairs) {
        const size_t column = size_t(columnFor(pair.key));
        if (severalRows && times.value(pair.key) == 1) {
            common[column] = pair.value;
            continue;
        }
        if (rows.empty() || !rows.back()[column].isEmpty()) {
            rows.push_back(blank);
            rows.back()[0] = severalRows ? file.tables[size_t(pair.block)].name : QString();
            records.push_back(pair.record);
        }
        rows.back()[column] = pair.value;
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        Row &row = rows[at];
        for (size_t i = 0; i < row.size(); ++i) {
            if (row[i].isEmpty())
                row[i] = common[i];
        }
        table.rows.add(records[at], std::move(row));
    }
    decideColumnTypes(table, file.numbers);
    return table;
}

/// The day of the first column of days: of a campaign, when it was sent.
QDate dayOf(const Table &table)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnType type = table.columns[i].type;
        if (type != ColumnType::Date && type != ColumnType::Moment)
            continue;
        if (const auto day = dateOf(cellAt(table.rows.front(), int(i)), table.columns[i]))
            return *day;
    }
    return {};
}

}

std::optional<ReadFile> withKeyValuesAsRows(const ReadFile &file)
{
    std::vector<int> blocks;
    for (int i = 0; i < int(file.tables.size()); ++i) {
        if (isKeyValue(file.tables[size_t(i)])
            && (blocks.empty() || file.tables[size_t(i)].part == file.tables[size_t(blocks.front())].part))
            blocks.push_back(i);
    }
    if (blocks.empty())
        return std::nullopt;
    ReadFile shaped = file;
    std::vector<Table> joined {rowsUnderKeys(file, blocks)};
    decideDateOrders(joined, file.numbers);
    for (const int block : blocks)
        shaped.tables[size_t(block)] = Table();
    const QDate day = dayOf(joined.front());
    shaped.tables[size_t(blocks.front())] = std::move(joined.front());
    if (!shaped.from.isValid() && day.isValid()) {
        shaped.from = day;
        shaped.to = day;
    }
    return shaped;
}

}
