#include "sources/eventcounter.h"

#include "base/csv.h"
#include "read/cellbytes.h"
#include "sources/eventrows.h"
#include "sources/tablesums.h"
#include "sources/wordspots.h"

#include <cmath>

namespace wend {

namespace {

/// The first name that a column has counts: "Total" before "Subtotal", whichever stands first in the file.
int columnNamed(const Table &table, const ColumnNames &names)
{
    for (const QString &name : names.plain()) {
        for (int index = 0; index < int(table.columns.size()); ++index) {
            const Column &column = table.columns[size_t(index)];
            if (ColumnNames::normalised(column.heading) == name || ColumnNames::normalised(column.name) == name)
                return index;
        }
    }
    for (int index = 0; index < int(table.columns.size()); ++index) {
        if (isNamed(table.columns[size_t(index)], names))
            return index;
    }
    return -1;
}

// A day, and behind it a part.
constexpr int partBits = 32;
constexpr quint64 partMask = (quint64(1) << partBits) - 1;

quint64 firstOf(quint64 a, quint64 b)
{
    const quint64 part = (a & partMask) == (b & partMask) ? a & partMask : EventRows::severalParts;
    return std::min(a >> partBits, b >> partBits) << partBits | part;
}

// A day and an amount in one number, for amounts that count once: the first day counts.
constexpr int amountBits = 46;
constexpr quint64 amountMiddle = quint64(1) << (amountBits - 1);
constexpr quint64 amountMask = (quint64(1) << amountBits) - 1;

QDate dayIn(quint64 pack) { return QDate::fromJulianDay(qint64(pack >> amountBits) + 2400000); }
double amountIn(quint64 pack) { return double(qint64(pack & amountMask) - qint64(amountMiddle)) / 1000; }

// Two minutes in one number, each the earliest that came: all bits set where none has come yet.
constexpr quint64 noMinute = 0xffffffff;
constexpr qint64 firstMinute = qint64(2'300'000) * 24 * 60; ///< Julian day, long before any business

quint64 minuteIn(qint64 minute) { return quint64(std::clamp<qint64>(minute - firstMinute, 0, qint64(noMinute) - 1)); }

quint64 earliest(quint64 a, quint64 b)
{
    return std::min(a >> 32, b >> 32) << 32 | std::min(a & noMinute, b & noMinute);
}

QDate dayOfMinute(quint64 minute) { return QDate::fromJulianDay((qint64(minute) + firstMinute) / (24 * 60)); }

}

Tally::Tally() : firstDays(firstOf), once([](quint64 a, quint64 b) { return std::min(a, b); }), spans(earliest) { }

void Tally::putFirst(quint64 key, QDate day, int part)
{
    firstDays.put(key, quint64(day.toJulianDay()) << partBits | quint64(part));
}

void Tally::forEachFirst(const std::function<void(QDate, int)> &visit)
{
    firstDays.forEach(
        [&](quint64, quint64 first) { visit(QDate::fromJulianDay(qint64(first >> partBits)), int(first & partMask)); });
}

bool Tally::canAddOnce(double amount) { return std::abs(amount) < double(amountMiddle) / 1000; }

void Tally::addOnce(quint64 key, QDate day, double amount)
{
    once.put(key,
        quint64(day.toJulianDay() - 2400000) << amountBits
            | (quint64(qint64(std::llround(amount * 1000)) + qint64(amountMiddle)) & amountMask));
}

void Tally::addBegin(quint64 key, qint64 minute) { spans.put(key, minuteIn(minute) << 32 | noMinute); }

void Tally::addEnd(quint64 key, qint64 minute) { spans.put(key, noMinute << 32 | minuteIn(minute)); }

void Tally::settle(SampleGrid &grid)
{
    once.forEach([&](quint64, quint64 pack) { sums.add(grid.at(dayIn(pack), dayIn(pack)), amountIn(pack)); });
    spans.forEach([&](quint64, quint64 pack) {
        const quint64 begin = pack >> 32;
        const quint64 end = pack & noMinute;
        if (begin == noMinute || end == noMinute || end < begin)
            return;
        const QDate day = dayOfMinute(end);
        sums.add(grid.at(day, day), double(end - begin) * 60);
    });
}

EventCounter::EventCounter(const Table &table, const EventMetric &metric)
    : event(&metric),
      of(columnNamed(table, metric.of)),
      minus(columnNamed(table, metric.minus)),
      times(columnNamed(table, metric.times)),
      per(columnNamed(table, metric.per)),
      since(columnNamed(table, metric.since)),
      oncePer(columnNamed(table, metric.oncePer)),
      by(columnNamed(table, metric.by))
{
    for (const Condition &condition : metric.where) {
        const int column = columnNamed(table, condition.column);
        isUsable = isUsable && (column >= 0 || condition.isUnless);
        if (column < 0)
            continue;
        if (condition.isOfAnyValue())
            present.push_back(column);
        else if (condition.sign != 0)
            signs.emplace_back(column, &condition);
        else
            where.emplace_back(column, &condition);
    }
    for (const Condition &condition : metric.between)
        between.emplace_back(columnNamed(table, condition.column), &condition);
    const bool hasBetween
        = std::none_of(between.begin(), between.end(), [](const auto &each) { return each.first < 0; });
    isUsable = isUsable && hasBetween && (metric.of.isEmpty() || of >= 0) && (metric.by.isEmpty() || by >= 0)
        && (metric.times.isEmpty() || times >= 0) && (metric.since.isEmpty() || since >= 0);
}

bool EventCounter::takes(const Row &row) const
{
    return std::all_of(where.begin(), where.end(),
        [&](const auto &condition) { return condition.second->holds(cellAt(row, condition.first)); });
}

QStringList EventCounter::valuesIn(const Row &row) const
{
    if (by < 0)
        return {QString()};
    const QString cell = withoutGuard(cellAt(row, by)).toString();
    QStringList values;
    for (const QString &each : event->separator.isEmpty() ? QStringList(cell) : cell.split(event->separator)) {
        const QString value = each.simplified();
        if (!isMissing(QStringView(value)) && !values.contains(value))
            values += value;
    }
    return values;
}

bool EventCounter::takesNumbers(const Cells &cells, const Table &table) const
{
    const bool isThere
        = std::none_of(present.begin(), present.end(), [&](int column) { return isMissing(cellOf(cells, column)); });
    return isThere && std::all_of(signs.begin(), signs.end(), [&](const auto &condition) {
        const CellNumber number = readNumber(cellOf(cells, condition.first), table.columns[size_t(condition.first)]);
        const bool isSo = number.state == CellState::Value && number.value * condition.second->sign > 0;
        return isSo != condition.second->isUnless;
    });
}

Tally *EventCounter::tallyFor(const QString &value, const QString &currency)
{
    const bool isTold = !event->onlyValues || event->values.contains(ColumnNames::normalised(value));
    const QString &kept = isTold ? value : QString();
    const auto known = tallies.find({kept, currency});
    if (known != tallies.end())
        return &known->second;
    if (tallies.size() >= SeriesGroup::mostValues) {
        leftOut.put(hashOfWord(value.toStdString()), 0);
        return nullptr;
    }
    Tally &tally = tallies[{kept, currency}];
    tally.order = int(tallies.size());
    return &tally;
}

}
