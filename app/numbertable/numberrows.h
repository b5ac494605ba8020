#pragma once

#include "numbers/periodseries.h"
#include "numbers/steppedseries.h"

class QLocale;

namespace wend {

/// The rows of a table by day, week or month, from the one that `first` is in to the one of `last`.
std::vector<Period> rowsOf(const QDate &first, const QDate &last, SeriesStep step, Qt::DayOfWeek weekStart);

/// "26 Oct – 1 Nov", "12 Oct", "October 2026"; with the year where it is not `today`'s.
QString rowText(const Period &days, SeriesStep step, const QDate &today, const QLocale &locale);

}
