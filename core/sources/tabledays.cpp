#include "sources/tabledays.h"

#include "model/storable.h"
#include "read/celldate.h"
#include "read/words.h"

#include <QCoreApplication>

namespace wend {

namespace {

/// Of dates without a year, in the order of their rows: the first day of the latest year in which none of them lies in
/// the future.
QDate firstDayBefore(const Column &column, QDate today)
{
    const QDate earliest = column.earliestInYear;
    const QDate latest = column.latestInYear;
    if (!earliest.isValid() || !latest.isValid())
        return today.addYears(-1).addDays(1);
    const auto inYear = [](QDate day, int year) {
        return QDate(year, day.month(), day.day()).isValid() ? QDate(year, day.month(), day.day()) : QDate(year, 3, 1);
    };
    for (int year = today.year();; --year) {
        const QDate first = inYear(earliest, year);
        const QDate last = inYear(latest, year);
        if ((last < first ? inYear(latest, year + 1) : last) <= today)
            return first;
    }
}

int fallsIn(const std::vector<int> &numbers)
{
    int falls = 0;
    for (size_t at = 1; at < numbers.size(); ++at)
        falls += numbers[at] < numbers[at - 1];
    return falls;
}

QDate firstDayIn(DayPart part, int year, int number)
{
    const QDate first(year, 1, 1);
    return part == DayPart::Week ? first.addDays(7 * (number - 1))
                                 : first.addMonths((part == DayPart::Quarter ? 3 : 1) * (number - 1));
}

}

TableDays::TableDays(
    const ReadFile &file, const Table &table, const ColumnRoles &roles, const UnderstandOptions &options)
    : m_table(table),
      m_roles(roles),
      m_columns(table.columns)
{
    if (table.from.isValid())
        m_period = {table.from, table.to.isValid() ? table.to : table.from};
    else if (file.from.isValid())
        m_period = {file.from, file.to.isValid() ? file.to : file.from};
    for (const MetricColumn &metric : roles.metrics) {
        for (const DatedColumn &day : metric.days) {
            if (!table.from.isValid() && !file.from.isValid()) {
                m_period.first = m_period.first.isValid() ? std::min(m_period.first, day.from) : day.from;
                m_period.second = m_period.second.isValid() ? std::max(m_period.second, day.to) : day.to;
            }
        }
    }
    if (!rowsHaveDays() && !m_period.first.isValid() && options.assumedFrom.isValid()) {
        m_period = {options.assumedFrom, options.assumedTo.isValid() ? options.assumedTo : options.assumedFrom};
        m_assumed = true;
    }
    if (options.isPeriodSaid && options.assumedFrom.isValid()) {
        m_roles.date = m_roles.from = m_roles.to = -1;
        m_roles.parts = {};
        m_period = {options.assumedFrom, options.assumedTo.isValid() ? options.assumedTo : options.assumedFrom};
        m_assumed = false;
    }
    if (!isSampleDay(m_period.first) || !isSampleDay(m_period.second))
        m_period = {};
    assumeYears(options.today);
    for (int index : {m_roles.date, m_roles.from, m_roles.to}) {
        if (index < 0)
            continue;
        Column &column = m_columns[size_t(index)];
        if (column.firstDay.isValid())
            continue;
        if (column.dateOrder == DateOrder::NthDay) {
            column.firstDay = m_period.first;
        } else if (column.yearless) {
            column.firstDay = m_period.first.isValid() ? m_period.first : firstDayBefore(column, options.today);
            m_yearAssumed = !m_period.first.isValid();
        }
    }
}

std::optional<TableDays::Range> TableDays::nth(const QString &cell, const Column &column) const
{
    bool isNumber = false;
    const int n = cell.trimmed().toInt(&isNumber);
    const QDate first = m_period.first;
    if (!isNumber || n < 0 || n > 100000 || !first.isValid())
        return std::nullopt;
    Range range;
    const char unit = nthUnit(column.name);
    if (unit == 'd') {
        range = {first.addDays(n), first.addDays(n)};
    } else if (unit == 'w') {
        const QDate sunday = first.addDays(-(first.dayOfWeek() % 7)).addDays(7 * n);
        range = {sunday, sunday.addDays(6)};
    } else if (unit == 'm') {
        const QDate month = QDate(first.year(), first.month(), 1).addMonths(n);
        range = {month, month.addMonths(1).addDays(-1)};
    } else {
        range = {QDate(first.year() + n, 1, 1), QDate(first.year() + n, 12, 31)};
    }
    range.first = std::max(range.first, first);
    if (m_period.second.isValid() && range.first <= m_period.second)
        range.second = std::min(range.second, m_period.second);
    return range;
}

/// Days that a workbook may hold: month 99999 of "Nth month" is a misread cell.
std::optional<TableDays::Range> TableDays::of(const Row &row) const
{
    const auto range = rangeOf(row);
    return range && isSampleDay(range->first) && isSampleDay(range->second) ? range : std::nullopt;
}

std::optional<TableDays::Range> TableDays::rangeOf(const Row &row) const
{
    if (m_roles.date >= 0) {
        const Column &column = m_columns[size_t(m_roles.date)];
        const QString cell = cellAt(row, m_roles.date);
        if (cell == m_lastCell && m_lastRange)
            return m_lastRange;
        m_lastCell = cell;
        m_lastRange = isNth(column) ? nth(cell, column) : dateRangeOf(cell, column);
        if (m_lastRange && m_lastRange->first > m_lastRange->second)
            m_lastRange.reset();
        return m_lastRange;
    }
    if (m_roles.from >= 0) {
        const auto from = dateOf(cellAt(row, m_roles.from), m_columns[size_t(m_roles.from)]);
        const auto to = dateOf(cellAt(row, m_roles.to), m_columns[size_t(m_roles.to)]);
        if (!from || !to || *to < *from)
            return std::nullopt;
        return Range {*from, *to};
    }
    if (!m_roles.parts.isEmpty())
        return composed(row);
    if (!m_period.first.isValid())
        return std::nullopt;
    return m_period;
}

/// "Year 2026" and "Week 36" in two columns.
std::optional<TableDays::Range> TableDays::composed(const Row &row) const
{
    const DayParts &parts = m_roles.parts;
    const auto number = [&](DayPart part) { return dayPartIn(cellAt(row, parts.of(part))); };
    const DayPart smallest = parts.smallest();
    const bool hasSmallest = parts.has(smallest);
    const auto within = hasSmallest ? number(smallest) : std::nullopt;
    const auto year = parts.has(DayPart::Year) ? number(DayPart::Year) : within ? yearOf(*within) : std::nullopt;
    if (!year || (hasSmallest && !within))
        return std::nullopt;
    if (!hasSmallest)
        return Range {QDate(*year, 1, 1), QDate(*year, 12, 31)};
    if (smallest != DayPart::Month) {
        const QString part = smallest == DayPart::Week ? QStringLiteral("W") : QStringLiteral("Q");
        return parseDateRange(QStringLiteral("%1-%2%3").arg(*year).arg(part).arg(*within), DateOrder::YearMonthDay);
    }
    const auto day = parts.has(DayPart::DayOfMonth) ? number(DayPart::DayOfMonth) : std::optional(1);
    const QDate first(*year, *within, day.value_or(0));
    if (!first.isValid())
        return std::nullopt;
    return Range {first, parts.has(DayPart::DayOfMonth) ? first : first.addMonths(1).addDays(-1)};
}

std::optional<int> TableDays::yearOf(int part) const
{
    if (m_partsYear == 0)
        return std::nullopt;
    return part < m_firstPart ? m_partsYear + 1 : m_partsYear;
}

std::vector<int> TableDays::columns() const
{
    std::vector<int> columns {m_roles.date, m_roles.from, m_roles.to};
    columns.insert(columns.end(), m_roles.parts.columns.begin(), m_roles.parts.columns.end());
    return columns;
}

bool TableDays::rowsHaveDays() const
{
    const bool isCounted = m_roles.date >= 0 && isNth(m_table.columns[size_t(m_roles.date)]);
    return column() >= 0 && (!isCounted || m_period.first.isValid());
}

int TableDays::column() const
{
    for (const int column : columns()) {
        if (column >= 0)
            return column;
    }
    return -1;
}

/// Months and weeks without a year that run forwards or backwards: the latest of them lies not in the future.
void TableDays::assumeYears(QDate today)
{
    const DayParts &parts = m_roles.parts;
    if (parts.isEmpty() || parts.has(DayPart::Year))
        return;
    const DayPart smallest = parts.smallest();
    std::vector<int> numbers;
    for (const size_t row : m_table.rows.sample(2000)) {
        const auto number = dayPartIn(cellAt(m_table.rows[row], parts.of(smallest)));
        if (number && (numbers.empty() || numbers.back() != *number))
            numbers.push_back(*number);
    }
    if (numbers.empty())
        return;
    if (2 * fallsIn(numbers) >= int(numbers.size()))
        std::reverse(numbers.begin(), numbers.end());
    // "11, 12, 1, 2" goes over the end of a year; "1, 2, 3, 1, 2, 3" are the same months once more.
    const bool crosses = fallsIn(numbers) == 1
        && std::all_of(std::is_sorted_until(numbers.begin(), numbers.end()), numbers.end(),
            [&](int number) { return number < numbers.front(); });
    const int latest = crosses ? numbers.back() : *std::max_element(numbers.begin(), numbers.end());
    const int years = crosses ? 1 : 0;
    const QDate known = m_period.first;
    m_firstPart = crosses ? numbers.front() : 0;
    m_partsYear = known.isValid() ? known.year() : today.year() - years;
    while (!known.isValid() && firstDayIn(smallest, m_partsYear + years, latest) > today)
        --m_partsYear;
    m_yearAssumed = !known.isValid();
}

QString TableDays::refusal(const Row &row) const
{
    const QString cell = cellAt(row, column()).trimmed();
    if (isMissing(cell))
        return QCoreApplication::translate("Numbers", "The row has no date.");
    return QCoreApplication::translate("Numbers", "“%1” cannot be read as a date.").arg(cell.left(60));
}

}
