#pragma once

#include "sources/keyedvalues.h"
#include "sources/samplegrid.h"
#include "sources/tabledays.h"

#include <map>
#include <set>

namespace wend {

/// The numbers of one metric that will be: a column, or a column for one value of a dimension, in one currency.
struct Series
{
    MetricColumn column;
    QString value; ///< of the dimension it is split by
    int order = 0; ///< in which it was first met
    MetricSums sums;
};

/// All series over one grid.
struct SeriesGroup
{
    /// Beyond this many values of a dimension, those that come later are counted within the whole only.
    static constexpr size_t mostValues = 4096;
    using Key = std::tuple<int, QString, QString>; ///< column, value, currency

    SeriesGroup();

    SampleGrid grid;
    std::map<Key, Series> series;
    std::map<std::pair<int, QString>, int> orders;
    std::set<QString> values;
    KeyedValues leftOut; ///< values
};

/// What the rows of a table come to.
struct TableSums
{
    SeriesGroup plain;
    std::map<const SplitDescription *, SeriesGroup> split;
    std::vector<RefusedRow> refused;
    std::map<int, int> censored; ///< by column: numbers that were given only as less or more than something
    int rows = 0;                ///< used
};

struct TableToAddUp
{
    const wend::Table &table;
    int index; ///< in its file
    const SourceDescription *source;
    const UnderstandOptions &options;
    const ColumnRoles &roles;
    const TableDays &days;
};

/// Adds up all rows. A row's words are looked up by their bytes, and most numbers are read from theirs.
TableSums addUpRows(const TableToAddUp &table);

/// How the source makes metrics of a column's values; null where it does not.
const SplitDescription *splitOf(const wend::Column &column, const SourceDescription *source);

}
