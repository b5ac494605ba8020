#pragma once

#include "read/table.h"

#include <QStringView>

namespace wend {

/// What one written date shows. Numbers stand in the order they were written until the column's order is known.
struct WrittenDate
{
    int year = 0; ///< 0 where no year is written
    int month = 0;
    int day = 0;
    bool dayMonthOpen = false; ///< `month` and `day` are the first and second number as written; the order is not said
    bool dotted = false;       ///< 05.03.2026: nearly always the day first
    bool hasTime = false;
    bool monthOnly = false;     ///< "Jan 2026", "2026-01": the day is 1
    int seconds = 0;            ///< since midnight, where a time is written
    bool afternoon = false;     ///< AM or PM was written
    char part = 0;              ///< 'q' quarter, 'w' week: month or week number in `month`
    bool monthYearOpen = false; ///< "Jan-25": a day of no year, or (DateOrder::MonthYear) the month of a year
    bool joined = false;        ///< of these, "Jan-25" and not "Jan 25"
    bool allShort = false;      ///< "26/10/01": the year may stand in front; `first`, `second` and `third` as written
    int first = 0;
    int second = 0;
    int third = 0;
};

/// Where a whole column is of that dress, months alone ("January") and two numbers ("10/01") are dates without a year.
enum class DateDress { Usual, Bare };

/// The date that begins at `at`, which is moved behind it; nothing where none begins there.
std::optional<WrittenDate> scanDate(QStringView text, qsizetype &at, DateDress dress = DateDress::Usual);
/// A cell that is a date, with or without time and weekday, and nothing else.
std::optional<WrittenDate> parseDate(QStringView cell, DateDress dress = DateDress::Usual);
/// "Jan-25", "Feb-25": spreadsheets write months so. Days of one month would have several numbers for it, months of a
/// year have one.
bool areMonthsOfYears(const std::vector<WrittenDate> &dates);
/// The day in the given order; invalid dates give nothing. Without a year, the first such day from `firstDay` on.
std::optional<QDate> resolveDate(const WrittenDate &written, DateOrder order, QDate firstDay = {});
/// First and last day of a cell: a range of two dates, a month, week or quarter, or one day twice.
std::optional<std::pair<QDate, QDate>> parseDateRange(
    QStringView cell, DateOrder order, QDate firstDay = {}, DateDress dress = DateDress::Usual);

}
