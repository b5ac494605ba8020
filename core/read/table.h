#pragma once

#include "base/result.h"
#include "read/rows.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace wend {

/// What the cells of a column are, decided once for the whole column, never for a cell.
enum class ColumnType {
    Empty, ///< no cell has a value
    Text,
    Id, ///< digits or codes that must not become numbers (long ids, leading zeros)
    Integer,
    Number,
    Percent,   ///< a rate written as a number of hundredths: `6.47%`, or `6.47` under a heading that is a rate
    Fraction,  ///< a rate written as a share: `0.0647`
    Money,     ///< unit: the currency ("EUR"), or empty where the file does not say
    Date,      ///< a day
    Moment,    ///< a day with a time
    DateRange, ///< two days in one cell ("2009-12-28,2010-01-03")
    Duration,  ///< unit as written ("seconds", "h:mm:ss"); numberOf gives seconds
};

/// How the words of a type are written in JSON: "text", "integer", "percent"…
QString columnTypeWord(ColumnType type);

/// The order of day, month and year in written dates. MonthYear: "Jan-25" is a month.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear, NthDay, MonthYear };

/// The signs of numbers, decided for the whole file.
struct NumberStyle
{
    QChar decimal = u'.'; ///< '.' or ','
    QChar group = u',';   ///< ',' '.' '\'' ' ' or null for none
    bool certain = false; ///< the file itself settled it; otherwise the usual style was assumed
    bool operator==(const NumberStyle &) const = default;
};

struct Column
{
    QString name;    ///< header cells joined with a blank, unit brackets removed; empty where the header is
    QString heading; ///< the header as it stood, without its dress (read/headings.h)
    ColumnType type = ColumnType::Text;
    QString unit;                 ///< "EUR", "hours", "seconds", "%"…; empty if none is said
    bool mixedCurrencies = false; ///< several currencies in this one column: never add them up
    int currencyColumn = -1;      ///< of a Money column: the column of the same table that tells the currency, or -1
    NumberStyle numbers;          ///< the file's style
    double factor = 1;            ///< what the heading says the numbers are to be multiplied by ("in thousands")
    DateOrder dateOrder = DateOrder::YearMonthDay;
    bool ambiguousDates = false; ///< day and month could be the other way round: ask
    QString
        dateExample; ///< of dates in numbers only: a cell that is another day with day and month the other way round
    bool yearless = false;  ///< dates without a year ("April 12")
    bool bareDates = false; ///< all are months alone or two numbers ("January", "10/01"): DateDress::Bare
    QDate earliestInYear;   ///< of dates without a year in the order of the rows: day and month (of 2000) of the
                            ///< earliest, and
    QDate latestInYear;     ///< of the latest
    /// For dates without a year: the earliest day of the column (dates before it in the year belong to the next one).
    /// For NthDay: the day called 0. Null where the file does not tell; set it, and dateOf works.
    QDate firstDay;
    bool operator==(const Column &) const = default;
};

struct TotalRow
{
    int record = 0; ///< record number in the file, from 0, blank records counted
    Row cells;
    bool operator==(const TotalRow &) const = default;
};

/// One table of a file. Rows keep the cells they had: a row may be shorter or longer than `columns`; see cellAt().
struct Table
{
    QString name; ///< the title above it, if any; else of a sheet or of a member of a ZIP
    QString part; ///< the sheet or the member of a ZIP it stands in; record numbers are counted there. Empty in a plain
                  ///< file
    std::vector<Row> preamble; ///< ReadFile::preamble of its file, sheet or member
    int header = -1; ///< record number of the (first) header row, from 0, blank records counted; -1: no header
    int headerRows = 0;
    int headerWidth = 0; ///< cells of the header as it stood; columns beyond it have no name
    std::vector<Column> columns;
    Rows rows;                       ///< without totals
    std::vector<TotalRow> totalRows; ///< taken out of rows, kept to check our own sums
    std::vector<int> refusedRecords; ///< records within the table that are no rows ("No data available.")
    /// The file around the header as it stands, for people to look at: lines above it since the table before, the
    /// header, first rows, totals; blank lines too. No more than some dozens, running on from record number
    /// `firstLine`.
    std::vector<Row> lines;
    int firstLine = 0;
    QDate from; ///< the period the table says it speaks of (own lines, the file's preamble, the file's name); else null
    QDate to;
    bool operator==(const Table &) const = default;
};

/// A doubt or loss worth telling. `record` is -1 where it is about the whole file.
struct ReadRemark
{
    int record = -1;
    int column = -1;
    QString text; ///< translated
    bool operator==(const ReadRemark &) const = default;
};

/// Everything that was understood of one export.
struct ReadFile
{
    QString path;
    QByteArray sha256; ///< of the bytes, hex; of a large file ContentHash's with "content-" before it
    QString encoding;  ///< lower case: "ascii", "utf-8", "utf-16-le", "gb18030", "big5", "cp1252"…
    bool bom = false;
    QString container; ///< "xlsx", "ods", "xml", "html" or "zip"; empty for a plain text
    QChar delimiter;   ///< null where no cell was separated; in a container, of its first table
    QChar quote = u'"';
    int records = 0;           ///< all records, blank ones counted
    std::vector<Row> preamble; ///< records before the first table's header or title, without blank ones
    int preambleRecords = 0;   ///< number of records before the first header, blank ones counted
    QDate from;                ///< period of the whole file, from the preamble or the file's name; null if not said
    QDate to;
    NumberStyle numbers;
    std::vector<Table> tables;
    std::vector<ReadRemark> remarks;
};

/// Reads one export. An error has one clear sentence: the file is missing, a folder, empty, a picture, binary, too
/// large.
Result<ReadFile> readExport(const QString &path);
/// The same from bytes in memory; `fileName` serves for the period and in messages.
Result<ReadFile> readExportBytes(const QByteArray &bytes, const QString &fileName);

enum class CellState {
    Value,
    Missing,   ///< empty, "--", "n/a", "NULL"…: not the same as 0
    Below,     ///< censored: less than `value` ("<10")
    Above,     ///< censored: more than `value` (">90%")
    Unreadable ///< something else than the column's type
};

struct CellNumber
{
    CellState state = CellState::Missing;
    double value = 0; ///< rates as shares (6.47 % is 0.0647), durations in seconds
    QString currency; ///< "EUR", where the cell itself says it
};

CellNumber readNumber(QStringView cell, const Column &column);
/// The value, or nothing where it is missing, censored or unreadable. Rates as shares, durations in seconds.
std::optional<double> numberOf(QStringView cell, const Column &column);
/// The day; of a range its first day.
std::optional<QDate> dateOf(QStringView cell, const Column &column);
/// First and last day of a range, or the same day twice.
std::optional<std::pair<QDate, QDate>> dateRangeOf(QStringView cell, const Column &column);
bool isMissing(QStringView cell);

}
