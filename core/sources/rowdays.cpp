#include "sources/rowdays.h"

#include <map>

namespace wend {

namespace {

constexpr size_t rowsLookedAt = 50;

RowDays ofLength(qint64 days)
{
    return days == 1                 ? RowDays::Day
        : days == 7                  ? RowDays::Week
        : days >= 28 && days <= 31   ? RowDays::Month
        : days >= 89 && days <= 92   ? RowDays::Quarter
        : days == 365 || days == 366 ? RowDays::Year
                                     : RowDays::Several;
}

RowDays ofParts(const DayParts &parts)
{
    if (!parts.has(parts.smallest()))
        return RowDays::Year;
    switch (parts.smallest()) {
    case DayPart::Week: return RowDays::Week;
    case DayPart::Quarter: return RowDays::Quarter;
    default: return parts.has(DayPart::DayOfMonth) ? RowDays::Day : RowDays::Month;
    }
}

std::optional<qint64> lengthIn(const Row &row, const Table &table, const ColumnRoles &roles)
{
    const auto rangeIn = [&](int at) {
        Column column = table.columns[size_t(at)];
        if (column.yearless && !column.firstDay.isValid())
            column.firstDay = QDate(2000, 1, 1); // a day of whichever year
        return dateRangeOf(cellAt(row, at), column);
    };
    const auto first = rangeIn(roles.date >= 0 ? roles.date : roles.from);
    const auto last = roles.to >= 0 && roles.date < 0 ? rangeIn(roles.to) : first;
    return first && last ? std::optional(first->first.daysTo(last->second) + 1) : std::nullopt;
}

}

RowDays rowDaysOf(const Table &table, const SourceDescription *source, const SourceLibrary &library)
{
    const ColumnRoles roles = rolesOf(table, source, library);
    if (!roles.parts.isEmpty())
        return ofParts(roles.parts);
    if (roles.date < 0 && roles.from < 0)
        return RowDays::Whole;
    if (roles.date >= 0 && isNth(table.columns[size_t(roles.date)]))
        return RowDays::Day;
    std::map<RowDays, int> counts;
    for (const size_t row : table.rows.sample(rowsLookedAt)) {
        if (const auto length = lengthIn(table.rows[row], table, roles))
            ++counts[ofLength(*length)];
    }
    const auto most = std::max_element(
        counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? RowDays::Day : most->first;
}

}
