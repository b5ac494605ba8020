#pragma once

#include "numbers/read/table.h"

#include <QStringView>

namespace wend {

/// What one written date shows. Numbers stand in the order they were written until the column's order is known.
struct WrittenDate
{
    int year = 0;    ///< 0 where no year is written
    int month = 0;
    int day = 0;
    bool dayMonthOpen = false; ///< `month` and `day` are the first and second number as written; the order is not said
    bool dotted = false;       ///< 05.03.2026: nearly always the day first
    bool hasTime = false;
    bool monthOnly = false;    ///< "Jan 2026", "2026-01": the day is 1
    bool afternoon = false;    ///< AM or PM was written
    char part = 0;             ///< 'q' quarter, 'w' week: month or week number in `month`
};

/// The date that begins at `at`, which is moved behind it; nothing where none begins there.
std::optional<WrittenDate> scanDate(QStringView text, qsizetype &at);
/// A cell that is a date, with or without time and weekday, and nothing else.
std::optional<WrittenDate> parseDate(QStringView cell);
/// The day in the given order; invalid dates give nothing. Without a year, the first such day from `firstDay` on.
std::optional<QDate> resolveDate(const WrittenDate &written, DateOrder order, QDate firstDay = {});
/// First and last day of a cell: a range of two dates, a month, week or quarter, or one day twice.
std::optional<std::pair<QDate, QDate>> parseDateRange(QStringView cell, DateOrder order, QDate firstDay = {});

}
