#pragma once

#include "sources/columnmeaning.h"

#include <array>

namespace wend {

/// A part of a day that a column can tell.
enum class DayPart { Year, Quarter, Month, Week, DayOfMonth };
constexpr int dayPartCount = 5;

/// Columns that tell the days of a row together ("Year" and "Week"); -1 for none. Without a year it is that of the
/// latest such days.
struct DayParts
{
    std::array<int, dayPartCount> columns {-1, -1, -1, -1, -1};

    int of(DayPart part) const { return columns[size_t(part)]; }
    bool has(DayPart part) const { return of(part) >= 0; }
    bool isOne(int column) const;
    bool isEmpty() const { return !has(DayPart::Year) && !has(smallest()); }
    /// The finest of quarter, month and week that there is.
    DayPart smallest() const;
};

/// The number in a cell that tells a part of a day: "36", "KW 36", "Q4", "9月", "March".
std::optional<int> dayPartIn(const QString &cell);

/// Which parts of a day all cells of a column could be, whatever its heading says.
std::vector<DayPart> possibleDayParts(const wend::Table &table, int column);

/// Those that a description or the headings of a table tell; none where a column tells whole days.
DayParts dayPartsOf(
    const wend::Table &table, const SourceDescription *source, const std::vector<ColumnMeaning> &meanings);

}
