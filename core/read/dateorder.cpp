#include "read/celldate.h"
#include "read/celltext.h"
#include "read/columntypes.h"
#include "read/headings.h"

#include <algorithm>
#include <set>

namespace wend {

namespace {

struct OrderSigns
{
    int dayFirst = 0;
    int monthFirst = 0;
    int open = 0;
    int dotted = 0;
    int afternoons = 0;
    int yearless = 0;
};

std::vector<WrittenDate> datesOf(const Table &table, int column)
{
    const DateDress dress = table.columns[size_t(column)].bareDates ? DateDress::Bare : DateDress::Usual;
    std::vector<WrittenDate> dates;
    for (const size_t row : table.rows.sample(rowsThatTell)) {
        if (column >= int(table.rows[row].size()))
            continue;
        const QStringView cell = bareCell(table.rows[row][size_t(column)]);
        qsizetype at = 0;
        if (const auto date = isMissingCell(cell) ? std::nullopt : scanDate(cell, at, dress))
            dates.push_back(*date);
    }
    return dates;
}

/// The first date whose numbers could both be the month.
QString openExample(const Table &table, int column)
{
    for (const size_t row : table.rows.held()) {
        const QString cell = cellAt(table.rows[row], column).trimmed();
        qsizetype at = 0;
        const auto date = isMissingCell(cell) ? std::nullopt : scanDate(bareCell(cell), at);
        if (date && date->dayMonthOpen && date->month <= 12 && date->day <= 12 && date->month != date->day)
            return cell;
    }
    return {};
}

OrderSigns weigh(const std::vector<WrittenDate> &dates)
{
    OrderSigns evidence;
    for (const WrittenDate &date : dates) {
        evidence.afternoons += date.afternoon;
        evidence.yearless += date.year == 0;
        if (!date.dayMonthOpen)
            continue;
        evidence.dotted += date.dotted;
        if (date.month > 12)
            ++evidence.dayFirst;
        else if (date.day > 12)
            ++evidence.monthFirst;
        else if (date.month != date.day)
            ++evidence.open;
    }
    return evidence;
}

/// The days from the first to the last date in one order: days of a report lie close together.
qint64 spanIn(const std::vector<WrittenDate> &dates, DateOrder order)
{
    QDate first;
    QDate last;
    for (const WrittenDate &date : dates) {
        const auto day = resolveDate(date, order);
        if (!day)
            continue;
        first = first.isValid() ? qMin(first, *day) : *day;
        last = last.isValid() ? qMax(last, *day) : *day;
    }
    return first.isValid() ? first.daysTo(last) : 0;
}

/// The order in which all dates lie within the period that the file tells, where it is the only such order.
std::optional<DateOrder> orderWithin(const std::vector<WrittenDate> &dates, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    const auto fits = [&](DateOrder order) {
        return std::all_of(dates.begin(), dates.end(), [&](const WrittenDate &date) {
            const auto day = resolveDate(date, order);
            return day && *day >= from && *day <= to;
        });
    };
    const bool dayFirst = fits(DateOrder::DayMonthYear);
    const bool monthFirst = fits(DateOrder::MonthDayYear);
    if (dayFirst == monthFirst)
        return std::nullopt;
    return dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

bool isDay(ColumnType type)
{
    return type == ColumnType::Date || type == ColumnType::Moment || type == ColumnType::DateRange;
}

/// Whether all dates are two-digit numbers that are days with the year in front.
bool canBeYearsFirst(const std::vector<WrittenDate> &dates)
{
    return !dates.empty() && std::all_of(dates.begin(), dates.end(), [](const WrittenDate &date) {
        return date.allShort && resolveDate(date, DateOrder::YearMonthDay).has_value();
    });
}

/// "26/10/01", "26/10/02" are days of one month with the year in front, where the other orders spread them over many
/// years or allow no such day.
bool areYearsFirst(const std::vector<WrittenDate> &dates)
{
    std::set<int> firsts;
    std::set<int> thirds;
    if (!canBeYearsFirst(dates))
        return false;
    for (const WrittenDate &date : dates) {
        firsts.insert(date.first);
        thirds.insert(date.third);
    }
    const auto isPossible = [&](DateOrder order) {
        return std::all_of(dates.begin(), dates.end(),
            [&](const WrittenDate &date) { return resolveDate(date, order).has_value() && date.first <= 31; });
    };
    const bool isOnly = !isPossible(DateOrder::DayMonthYear) && !isPossible(DateOrder::MonthDayYear);
    return isOnly
        || (firsts.size() < thirds.size() && thirds.size() > 2 && firsts.size() <= 2 && *firsts.begin() >= 10);
}

/// Rows run forwards or backwards through the year, at most once over its end; the earliest is where the year begins to
/// count. Null where they do neither.
const WrittenDate *earliestOf(const std::vector<WrittenDate> &dates)
{
    const auto key = [](const WrittenDate &date) { return date.month * 31 + date.day; };
    int rises = 0;
    int falls = 0;
    for (size_t i = 1; i < dates.size(); ++i) {
        rises += key(dates[i]) > key(dates[i - 1]);
        falls += key(dates[i]) < key(dates[i - 1]);
    }
    if (std::min(rises, falls) > 1)
        return nullptr;
    return rises >= falls ? &dates.front() : &dates.back();
}

/// Of dates without a year: their first day where the period is known, and else how they lie in the year.
void settleYears(Column &column, const std::vector<WrittenDate> &dates, QDate from, QDate to)
{
    column.yearless = true;
    const WrittenDate *earliest = earliestOf(dates);
    if (!earliest) {
        column.firstDay = from;
        return;
    }
    const WrittenDate &latest = earliest == &dates.front() ? dates.back() : dates.front();
    const auto inLeapYear = [&](WrittenDate date) {
        date.year = 2000;
        return resolveDate(date, column.dateOrder).value_or(QDate());
    };
    column.earliestInYear = inLeapYear(*earliest);
    column.latestInYear = inLeapYear(latest);
    if (!from.isValid() || !column.earliestInYear.isValid())
        return;
    // The period begins with the first day or a little before it, perhaps in the year before.
    QDate day(from.year(), column.earliestInYear.month(), column.earliestInYear.day());
    if (day.isValid() && day < from && to.isValid() && day.addYears(1) <= to)
        day = day.addYears(1);
    column.firstDay = day;
}

struct Open
{
    Column *column;
    OrderSigns evidence;
    std::vector<WrittenDate> dates;
    QDate from;
    QDate to;
};

/// Days of a report lie close together: the order in which they do, where it is clear.
std::optional<DateOrder> closerOrder(const Open &each)
{
    const qint64 dayFirst = spanIn(each.dates, DateOrder::DayMonthYear);
    const qint64 monthFirst = spanIn(each.dates, DateOrder::MonthDayYear);
    if (each.dates.size() <= 2 || qMin(dayFirst, monthFirst) * 5 >= qMax(dayFirst, monthFirst))
        return std::nullopt;
    return dayFirst < monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

/// What the columns that lie close in one order only say of the whole file; nothing where they differ.
std::optional<DateOrder> closerOrderOf(const std::vector<Open> &open)
{
    std::optional<DateOrder> all;
    for (const Open &each : open) {
        const auto own = closerOrder(each);
        if (own && all && *own != *all)
            return std::nullopt;
        if (own)
            all = own;
    }
    return all;
}

void settleOrder(const Open &each, const OrderSigns &file, std::optional<DateOrder> ofFile, const NumberStyle &numbers,
    std::optional<DateOrder> said)
{
    Column &column = *each.column;
    const OrderSigns &own = each.evidence;
    if (said && said != DateOrder::YearMonthDay) {
        column.dateOrder = *said;
    } else if (own.dayFirst != own.monthFirst) {
        column.dateOrder = own.dayFirst > own.monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    } else if (const auto within = orderWithin(each.dates, each.from, each.to)) {
        column.dateOrder = *within;
    } else if (own.dotted) {
        column.dateOrder = DateOrder::DayMonthYear;
    } else if (file.dayFirst != file.monthFirst) {
        column.dateOrder = file.dayFirst > file.monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    } else if (const auto closer = closerOrder(each)) {
        column.dateOrder = *closer;
    } else if (ofFile) {
        column.dateOrder = *ofFile;
    } else {
        column.dateOrder
            = file.afternoons > 0 || numbers.decimal == u'.' ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
        // Where decimals are written with a comma, the month never stands in front.
        column.ambiguousDates = numbers.decimal == u'.' || !numbers.certain;
    }
}

/// Whether the year stands in each cell or beside it: behind a second day ("Mar 2 - Mar 8, 2026"), or in a column of
/// its own.
bool haveYears(const Table &table, int column)
{
    const bool isBeside = headingIs(table.columns[size_t(column)].heading, HeadingKind::Month)
        && std::any_of(table.columns.begin(), table.columns.end(),
            [](const Column &other) { return headingIs(other.heading, HeadingKind::Year) && !isDay(other.type); });
    if (isBeside)
        return true;
    if (table.columns[size_t(column)].type != ColumnType::DateRange)
        return false;
    const std::vector<size_t> rows = table.rows.sample(rowsThatTell);
    return std::all_of(rows.begin(), rows.end(), [&](size_t row) {
        const QString cell = cellAt(table.rows[row], column);
        return isMissing(cell) || parseDateRange(cell, DateOrder::DayMonthYear)
            || parseDateRange(cell, DateOrder::MonthDayYear);
    });
}

}

bool areMonthsOfYears(const std::vector<WrittenDate> &dates)
{
    std::set<int> months;
    std::set<int> numbers;
    bool areJoined = !dates.empty();
    for (const WrittenDate &date : dates) {
        if (!date.monthYearOpen)
            return false;
        areJoined = areJoined && date.joined;
        months.insert(date.month);
        numbers.insert(date.day);
    }
    return areJoined ? numbers.size() <= months.size() : months.size() > 2 && numbers.size() * 3 <= months.size();
}

void decideDateOrders(std::vector<Table> &tables, const NumberStyle &numbers, std::optional<DateOrder> said)
{
    std::vector<Open> open;
    std::vector<Open> yearless;
    OrderSigns file;
    for (Table &table : tables) {
        for (int i = 0; i < int(table.columns.size()); ++i) {
            Column &column = table.columns[size_t(i)];
            if (!isDay(column.type))
                continue;
            if (column.dateOrder == DateOrder::NthDay) {
                column.firstDay = table.from;
                continue;
            }
            std::vector<WrittenDate> dates = datesOf(table, i);
            if (areMonthsOfYears(dates)) {
                column.dateOrder = DateOrder::MonthYear;
                column.unit = QStringLiteral("month");
                continue;
            }
            if (said ? said == DateOrder::YearMonthDay && canBeYearsFirst(dates) : areYearsFirst(dates)) {
                column.dateOrder = DateOrder::YearMonthDay;
                continue;
            }
            const OrderSigns evidence = weigh(dates);
            if (evidence.yearless > 0 && !haveYears(table, i))
                yearless.push_back({&column, evidence, dates, table.from, table.to});
            if (evidence.dayFirst + evidence.monthFirst + evidence.open == 0) {
                column.dateOrder = evidence.dotted ? DateOrder::DayMonthYear : DateOrder::YearMonthDay;
                continue;
            }
            if (evidence.open > 0)
                column.dateExample = openExample(table, i);
            file.dayFirst += evidence.dayFirst;
            file.monthFirst += evidence.monthFirst;
            file.afternoons += evidence.afternoons;
            open.push_back({&column, evidence, std::move(dates), table.from, table.to});
        }
    }
    const std::optional<DateOrder> ofFile = closerOrderOf(open);
    for (const Open &each : open)
        settleOrder(each, file, ofFile, numbers, said);
    for (const Open &each : yearless)
        settleYears(*each.column, each.dates, each.from, each.to);
}

}
