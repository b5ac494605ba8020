#include "numbers/read/celldate.h"
#include "numbers/read/celltext.h"
#include "numbers/read/columntypes.h"

#include <algorithm>

namespace wend {

namespace {

constexpr size_t sampledRows = 20000;

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
    std::vector<WrittenDate> dates;
    for (const size_t row : table.rows.sample(sampledRows)) {
        if (column >= int(table.rows[row].size()))
            continue;
        const QStringView cell = bareCell(table.rows[row][size_t(column)]);
        qsizetype at = 0;
        if (const auto date = isMissingCell(cell) ? std::nullopt : scanDate(cell, at))
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

/// Rows run forwards or backwards through the year; the earliest is where the year begins to count.
QDate firstDayOf(const std::vector<WrittenDate> &dates, QDate from, QDate to)
{
    if (dates.empty() || !from.isValid())
        return {};
    const auto key = [](const WrittenDate &date) { return date.month * 31 + date.day; };
    int falls = 0;
    int rises = 0;
    for (size_t i = 1; i < dates.size(); ++i) {
        rises += key(dates[i]) > key(dates[i - 1]);
        falls += key(dates[i]) < key(dates[i - 1]);
    }
    const WrittenDate &earliest = rises >= falls ? dates.front() : dates.back();
    // The period begins with the first day or a little before it, perhaps in the year before.
    QDate day(from.year(), earliest.month, earliest.day);
    if (day.isValid() && day < from && to.isValid() && day.addYears(1) <= to)
        day = day.addYears(1);
    return day;
}

}

void decideDateOrders(std::vector<Table> &tables, const NumberStyle &numbers, std::optional<DateOrder> said)
{
    struct Open
    {
        Column *column;
        OrderSigns evidence;
        std::vector<WrittenDate> dates;
        QDate from;
        QDate to;
    };
    std::vector<Open> open;
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
            const OrderSigns evidence = weigh(dates);
            if (evidence.yearless > 0) {
                column.yearless = true;
                column.firstDay = firstDayOf(dates, table.from, table.to);
            }
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
    for (const Open &each : open) {
        Column &column = *each.column;
        const OrderSigns &own = each.evidence;
        if (said) {
            column.dateOrder = *said;
        } else if (own.dayFirst != own.monthFirst) {
            column.dateOrder = own.dayFirst > own.monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        } else if (const auto within = orderWithin(each.dates, each.from, each.to)) {
            column.dateOrder = *within;
        } else if (own.dotted) {
            column.dateOrder = DateOrder::DayMonthYear;
        } else if (file.dayFirst != file.monthFirst) {
            column.dateOrder = file.dayFirst > file.monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        } else {
            const qint64 dayFirst = spanIn(each.dates, DateOrder::DayMonthYear);
            const qint64 monthFirst = spanIn(each.dates, DateOrder::MonthDayYear);
            const bool settled = qMin(dayFirst, monthFirst) * 5 < qMax(dayFirst, monthFirst) && each.dates.size() > 2;
            if (settled)
                column.dateOrder = dayFirst < monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
            else
                column.dateOrder = file.afternoons > 0 || numbers.decimal == u'.' ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
            column.ambiguousDates = !settled;
        }
    }
}

}
