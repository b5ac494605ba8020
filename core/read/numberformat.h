#pragma once

#include <QString>
#include <QStringView>

namespace wend {

/// What a spreadsheet's number format makes of a number.
struct NumberFormat
{
    enum class Look { Plain, Percent, Year, Month, Date, Moment, Clock, Elapsed };
    Look look = Look::Plain;
    QString currency; ///< "€", "USD"… as the format writes it; empty for none
    bool operator==(const NumberFormat &) const = default;
};

/// Day 1 of a workbook's serial numbers: 1 January 1900 (with a 29 February 1900 that never was), or 2 January 1904.
enum class DateSystem { From1900, From1904 };

/// Of a code such as `dd/mm/yyyy`, `0.00%`, `[h]:mm:ss`, `[$€-407] #,##0.00`. Its first part counts, that for positive
/// numbers.
NumberFormat numberFormatOf(QStringView code);
/// Of the formats that have a number and no code (ECMA-376 part 1, 18.8.30).
NumberFormat builtInNumberFormat(int id);

/// The cell as a CSV would have it, with a decimal point: `2026-03-01`, `2026-03-01 09:30:00`, `0:02:41`, `6.47%`,
/// `€1234.5`.
QString writtenNumber(double value, const NumberFormat &format, DateSystem system);

}
