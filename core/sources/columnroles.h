#pragma once

#include "read/table.h"
#include "sources/columnmeaning.h"
#include "sources/dayparts.h"
#include "sources/sourcelibrary.h"

namespace wend {

/// A column of a wide table: its heading is the days it speaks of.
struct DatedColumn
{
    int column = 0;
    QDate from;
    QDate to;
};

/// A column of numbers and what they are.
struct MetricColumn
{
    int column = 0;
    ColumnDescription metric;      ///< kind and additive are set
    std::vector<DatedColumn> days; ///< of a wide table: all its columns, `column` being the first; otherwise empty
    ColumnMeaning::What meaning = ColumnMeaning::What::Sum;
};

/// What each column of a table is for.
struct ColumnRoles
{
    int date = -1; ///< a day, a range of days or "Nth day"
    int from = -1;
    int to = -1;
    DayParts parts; ///< instead of these
    std::vector<int> dimensions;
    std::vector<int> splitters; ///< columns that only split metrics and break nothing down
    std::vector<MetricColumn> metrics;
    std::vector<int> withoutNumbers;              ///< columns that should hold numbers and hold none
    std::vector<std::pair<int, QString>> leftOut; ///< columns that are neither added up nor shown, and why
};

/// `source` may be null: then the dictionary and the columns' types decide.
ColumnRoles rolesOf(const wend::Table &table, const SourceDescription *source, const SourceLibrary &library);

bool isNumeric(ColumnType type);
bool isDay(ColumnType type);
/// The kind that a column's type alone suggests.
MetricKind kindOf(const wend::Column &column);
/// "%", "s", a currency or nothing.
QString unitOf(MetricKind kind, const wend::Column &column);
/// What a column without a heading is called by its place, from 0: "Column 3". The same in all languages, since the
/// workbook knows the column by it.
QString nameByPlace(int column);
bool isNameByPlace(const QString &heading);
/// Whether a column has no heading, or is called by its place.
bool hasNoName(const wend::Column &column);
/// "Nth week" and the like: a number of whole units since the beginning of the table's period.
bool isNth(const wend::Column &column);

}
