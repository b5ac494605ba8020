#include "sources/tabledays.h"

#include "model/storable.h"
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
        m_period = {options.assumedFrom, options.assumedTo.isValid() ? options.assumedTo : options.assumedFrom};
        m_assumed = false;
    }
    if (!isSampleDay(m_period.first) || !isSampleDay(m_period.second))
        m_period = {};
    for (int index : columns()) {
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
    if (!m_period.first.isValid())
        return std::nullopt;
    return m_period;
}

QString TableDays::refusal(const Row &row) const
{
    const QString cell = cellAt(row, column()).trimmed();
    if (isMissing(cell))
        return QCoreApplication::translate("Numbers", "The row has no date.");
    return QCoreApplication::translate("Numbers", "“%1” cannot be read as a date.").arg(cell.left(60));
}

}
