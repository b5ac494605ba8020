#include "sources/linesascolumns.h"

#include "read/celldate.h"
#include "read/cellwords.h"
#include "read/columntypes.h"
#include "sources/columnroles.h"
#include "sources/keyvaluerows.h"

namespace wend {

namespace {

constexpr size_t mostLines = 200;

/// The columns that are days, or nothing where the headings tell anything else.
std::vector<int> daysOf(const Table &table)
{
    std::vector<int> days;
    for (int column = 1; column < int(table.columns.size()); ++column) {
        const QString &heading = table.columns[size_t(column)].heading;
        if (parseDateRange(heading, DateOrder::DayMonthYear))
            days.push_back(column);
        else if (!isTotalLabel(heading) && table.columns[size_t(column)].type != ColumnType::Empty)
            return {};
    }
    return days;
}

/// The names of what the lines count, where most of them are known: then they are no pages or products that could be
/// added up.
QStringList namesOfLines(const Table &table, const SourceLibrary &library)
{
    QStringList names;
    int known = 0;
    for (const Row &line : table.rows) {
        const QString heading = cellAt(line, 0).trimmed();
        if (heading.isEmpty() || names.contains(heading))
            return {};
        QString name;
        QString unit;
        splitUnit(heading, name, unit);
        known += library.columnNamed(heading) || library.columnNamed(name);
        names += heading;
    }
    return 2 * known >= names.size() ? names : QStringList();
}

std::optional<Table> turned(const Table &table, const ReadFile &file, const SourceLibrary &library)
{
    if (table.header < 0 || table.columns.size() < 3 || table.rows.empty() || table.rows.size() > mostLines
        || library.recognise(table, table.preamble))
        return std::nullopt;
    const std::vector<int> days = daysOf(table);
    const QStringList names = days.size() < 2 ? QStringList() : namesOfLines(table, library);
    if (names.isEmpty())
        return std::nullopt;
    Table result;
    result.name = table.name;
    result.part = table.part;
    result.preamble = table.preamble;
    result.header = table.header;
    result.headerRows = table.headerRows;
    for (const QString &heading : QStringList {QStringLiteral("Date")} + names) {
        Column column;
        column.heading = heading;
        splitUnit(heading, column.name, column.unit);
        result.columns.push_back(column);
    }
    result.headerWidth = int(result.columns.size());
    for (size_t at = 0; at < days.size(); ++at) {
        Row row {table.columns[size_t(days[at])].heading};
        for (const Row &line : table.rows)
            row.push_back(cellAt(line, days[at]));
        result.rows.add(table.header + table.headerRows + int(at), std::move(row));
    }
    decideColumnTypes(result, file.numbers);
    return result;
}

}

namespace {

/// Numbers without any heading could be anything; with days beside them they are numbers of days.
bool canBeNamed(const Table &table)
{
    if (table.header >= 0)
        return true;
    const bool hasDays = std::any_of(table.columns.begin(), table.columns.end(),
        [](const Column &column) { return column.type == ColumnType::Date || column.type == ColumnType::Moment; });
    return table.columns.size() > 1 && hasDays && !table.rows.empty();
}

bool isNameless(const Table &table, const Column &column)
{
    return column.heading.isEmpty() && (table.header < 0 || column.type != ColumnType::Empty);
}

bool needsNames(const Table &table)
{
    return canBeNamed(table) && std::any_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
        return isNameless(table, column);
    });
}

void nameColumns(Table &table)
{
    for (size_t at = 0; at < table.columns.size(); ++at) {
        Column &column = table.columns[at];
        if (isNameless(table, column))
            column.name = column.heading = nameByPlace(int(at));
    }
}

}

bool hasNamelessColumns(const ReadFile &file)
{
    return std::any_of(file.tables.begin(), file.tables.end(), needsNames);
}

void nameColumns(ReadFile &file)
{
    for (Table &table : file.tables) {
        if (needsNames(table))
            nameColumns(table);
    }
}

std::optional<ReadFile> withLinesAsColumns(const ReadFile &file, const SourceLibrary &library)
{
    if (auto shaped = withKeyValuesAsRows(file))
        return shaped;
    std::optional<ReadFile> shaped;
    for (size_t index = 0; index < file.tables.size(); ++index) {
        auto table = turned(file.tables[index], file, library);
        if (!table)
            continue;
        if (!shaped)
            shaped = file;
        std::vector<Table> alone {*std::move(table)};
        decideDateOrders(alone, file.numbers);
        shaped->tables[index] = std::move(alone.front());
    }
    return shaped;
}

}
