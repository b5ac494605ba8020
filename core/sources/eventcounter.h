#pragma once

#include "sources/keyedvalues.h"
#include "sources/samplegrid.h"
#include "sources/sourcelibrary.h"

#include <map>
#include <string_view>

namespace wend {

/// One metric while it is being counted, for one value of the dimension it goes by and one currency.
struct Tally
{
    static constexpr quint64 several = ~quint64(0);

    MetricSums sums;
    KeyedValues firstDays; ///< of distinct values: the first day and the part of EventRows
    KeyedValues per {
        [](quint64 a, quint64 b) { return a == b ? a : several; }}; ///< of repeated values: the one value of `per`
    KeyedValues once;                                               ///< of numbers that count once: day and amount
    KeyedValues spans;                                              ///< of times: when each began and ended
    int promoters = 0;
    int detractors = 0;
    int answers = 0;
    int order = 0;

    Tally();

    /// That what has that key was seen on a day, as that part: the first day counts, and no part where there are two.
    void putFirst(quint64 key, QDate day, int part);
    /// Each key once.
    void forEachFirst(const std::function<void(QDate day, int part)> &visit);

    /// A number that counts once for all rows with that key, on the first of their days.
    void addOnce(quint64 key, QDate day, double amount);
    static bool canAddOnce(double amount);
    /// That what has that key began or ended, in minutes since a day long ago.
    void addBegin(quint64 key, qint64 minute);
    void addEnd(quint64 key, qint64 minute);

    /// Puts what counts once, and what took its time from row to row, into the sums.
    void settle(SampleGrid &grid);
};

/// An EventMetric with its columns found.
struct EventCounter
{
    using Cells = std::vector<std::string_view>;

    const EventMetric *event = nullptr;
    int of = -1;
    int minus = -1;
    int times = -1;
    int per = -1;
    int since = -1;
    int oncePer = -1;
    int by = -1;
    std::vector<int> present;                               ///< columns that must not be missing
    std::vector<std::pair<int, const Condition *>> where;   ///< what columns must say, by their words
    std::vector<std::pair<int, const Condition *>> signs;   ///< and by the sign of their number
    std::vector<std::pair<int, const Condition *>> between; ///< the first row of a time and the last
    bool isUsable = true;
    std::map<std::pair<QString, QString>, Tally> tallies;       ///< by value and currency
    KeyedValues leftOut {[](quint64 a, quint64) { return a; }}; ///< values beyond the most that are told apart

    EventCounter(const wend::Table &table, const EventMetric &metric);

    /// What the words of a row say.
    bool takes(const Row &row) const;
    /// The values of `by` in a row; empty: it counts for none. One empty value where nothing is told apart.
    QStringList valuesIn(const Row &row) const;
    bool takesNumbers(const Cells &cells, const wend::Table &table) const;

    /// Null where there are too many values.
    Tally *tallyFor(const QString &value, const QString &currency);
};

}
