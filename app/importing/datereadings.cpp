#include "importing/datereadings.h"

#include "sources/columnroles.h"

namespace wend {

namespace {

constexpr size_t lookedAt = 300;

/// Whether all dates of a column can be read in an order.
bool readsAll(const Table &table, int index, const Column &column)
{
    const std::vector<size_t> rows = table.rows.sample(lookedAt);
    return std::all_of(rows.begin(), rows.end(), [&](size_t row) {
        const QString cell = cellAt(table.rows[row], index);
        return isMissing(cell) || dateOf(cell, column).has_value();
    });
}

QString firstDate(const Table &table, int column)
{
    for (const size_t row : table.rows.sample(lookedAt)) {
        if (const QString cell = cellAt(table.rows[row], column).trimmed(); dateOf(cell, table.columns[size_t(column)]))
            return cell;
    }
    return {};
}

std::optional<DateReadings> readingsOf(const Table &table, int index)
{
    Column column = table.columns[size_t(index)];
    DateReadings found;
    found.example = column.dateExample.isEmpty() ? firstDate(table, index) : column.dateExample;
    found.mustAsk = column.ambiguousDates && !column.dateExample.isEmpty();
    const auto now = dateOf(found.example, column);
    if (!now)
        return std::nullopt;
    found.readings.push_back({column.dateOrder, *now});
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        column.dateOrder = order;
        const auto day = dateOf(found.example, column);
        const bool isThere = std::any_of(found.readings.begin(), found.readings.end(),
            [&](const DateReadings::Reading &reading) { return day == reading.day; });
        if (day && !isThere && readsAll(table, index, column))
            found.readings.push_back({order, *day});
    }
    return found;
}

}

std::optional<DateReadings> dateReadingsIn(const ReadFile &file)
{
    std::optional<DateReadings> first;
    for (const Table &table : file.tables) {
        for (int column = 0; column < int(table.columns.size()); ++column) {
            if (!isDay(table.columns[size_t(column)].type) || isNth(table.columns[size_t(column)]))
                continue;
            auto readings = readingsOf(table, column);
            if (readings && readings->readings.size() > 1)
                return readings;
            if (!first)
                first = readings;
        }
    }
    return first;
}

}
