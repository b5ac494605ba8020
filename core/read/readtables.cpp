#include "read/readtables.h"

#include "base/csv.h"
#include "read/columntypes.h"
#include "read/headers.h"
#include "read/headings.h"
#include "read/period.h"
#include "read/segments.h"
#include "read/totals.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wend {

namespace {

constexpr int linesAboveShown = 60;
constexpr int linesShown = 160;

// What the person reads.
struct ReadTablesText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

/// The numbers of records in the file, where only some are held.
struct RecordNumbers
{
    const StreamedRecords *streamed;

    int of(int held) const { return !streamed || held < 0 ? held : streamed->heldRecords()[size_t(held)]; }
    int find(int record) const
    {
        if (!streamed)
            return record;
        const std::vector<int> &numbers = streamed->heldRecords();
        const auto found = std::lower_bound(numbers.begin(), numbers.end(), record);
        return found != numbers.end() && *found == record ? int(found - numbers.begin()) : -1;
    }
};

/// How many records from a held one up to the next.
int recordsFrom(int held, const StreamedRecords &streamed)
{
    const std::vector<int> &numbers = streamed.heldRecords();
    const int next = size_t(held) + 1 < numbers.size() ? numbers[size_t(held) + 1] : streamed.count();
    return next - numbers[size_t(held)];
}

/// Records that are not held are rows like the one before, which must be a row of a table then.
bool areInTables(const Segments &segments, const std::vector<Row> &records, const StreamedRecords &streamed)
{
    int left = streamed.count() - int(records.size());
    for (const Segment &segment : segments.tables) {
        for (const int record : segment.rows) {
            const int more = recordsFrom(record, streamed) - 1;
            if (more > 0 && !segment.keyValue && segment.width == int(records[size_t(record)].size()))
                left -= more;
        }
    }
    return left == 0;
}

std::vector<Rows::Run> runsOf(const Segment &segment, const StreamedRecords &streamed)
{
    std::vector<Rows::Run> runs;
    for (const int held : segment.rows) {
        const int record = streamed.heldRecords()[size_t(held)];
        const int count = recordsFrom(held, streamed);
        if (!runs.empty() && runs.back().record + runs.back().count == record)
            runs.back().count += count;
        else
            runs.push_back({0, record, count});
    }
    return runs;
}

std::vector<Row> linesOf(const std::vector<Row> &records, const std::vector<int> &which)
{
    std::vector<Row> lines;
    for (const int record : which)
        lines.push_back(records[size_t(record)]);
    return lines;
}

void nameColumns(Table &table, const std::vector<Row> &records)
{
    if (table.headerRows == 0)
        return;
    const std::vector<QString> headings = joinedHeadings(records, table.header, table.headerRows);
    const std::vector<QString> names = columnNames(records, table.header, table.headerRows);
    table.headerWidth = int(headings.size());
    for (size_t i = 0; i < headings.size(); ++i) {
        Column column;
        column.heading = headings[i];
        splitUnit(withoutGuard(names[i]).toString(), column.name, column.unit);
        table.columns.push_back(std::move(column));
    }
}

/// Columns that most rows have and the header does not.
void addNamelessColumns(Table &table)
{
    const std::vector<size_t> known = table.rows.held();
    size_t wide = 0;
    for (const size_t candidate : {table.columns.size() + 1, table.columns.size() + 2}) {
        size_t rows = 0;
        for (const size_t row : known)
            rows += table.rows[row].size() >= candidate;
        if (2 * rows > known.size())
            wide = candidate;
    }
    if (table.header < 0) {
        for (const size_t row : known)
            wide = qMax(wide, qMin<size_t>(table.rows[row].size(), 1000));
    }
    if (wide > table.columns.size())
        table.columns.resize(wide);
}

/// Copies what people will look at, before the rows are moved out of `records`. `behind` is the first record behind the
/// table before.
void takeLines(
    Table &table, const Segment &segment, const std::vector<Row> &records, int behind, const RecordNumbers &numbers)
{
    const int top = segment.header >= 0 ? segment.header : segment.rows.empty() ? behind : segment.rows.front();
    const int first = qMax(behind, top - linesAboveShown);
    table.firstLine = numbers.of(first);
    int last = qMax(top + segment.headerRows - 1, segment.rows.empty() ? top : segment.rows.back());
    if (!segment.refused.empty())
        last = qMax(last, segment.refused.back());
    last = qMin(last, first + linesShown - 1);
    for (int record = first;
         record <= last && record < int(records.size()) && numbers.of(record) - table.firstLine == record - first;
         ++record)
        table.lines.push_back(records[size_t(record)]);
}

Table tableOf(const Segment &segment, std::vector<Row> &records, int behind, const RecordNumbers &numbers)
{
    Table table;
    takeLines(table, segment, records, behind, numbers);
    table.name = segment.name;
    table.header = segment.header;
    table.headerRows = segment.headerRows;
    nameColumns(table, records);
    table.header = numbers.of(segment.header);
    for (const int record : segment.refused)
        table.refusedRecords.push_back(numbers.of(record));
    for (const int record : segment.rows)
        table.rows.add(numbers.of(record), std::move(records[size_t(record)]));
    addNamelessColumns(table);
    const WrittenPeriod period = periodIn(linesOf(records, segment.above));
    table.from = period.from;
    table.to = period.to;
    return table;
}

/// Where nothing is said, the first and last day of the table's own dates.
void takePeriodFromRows(Table &table)
{
    for (const Column &column : table.columns) {
        if (column.type != ColumnType::Date && column.type != ColumnType::Moment
            && column.type != ColumnType::DateRange)
            continue;
        // When a film or a post came out, or a row was changed, is not the time that its numbers speak of.
        if (column.heading.contains(u"publish", Qt::CaseInsensitive)
            || headingIs(column.heading, HeadingKind::OtherDay))
            continue;
        const int index = int(&column - table.columns.data());
        table.rows.eachDay(index, [&](const QString &cell) {
            const auto days = dateRangeOf(cell, column);
            if (!days)
                return;
            table.from = table.from.isValid() ? qMin(table.from, days->first) : days->first;
            table.to = table.to.isValid() ? qMax(table.to, days->second) : days->second;
        });
        if (!table.from.isValid())
            continue;
        // "Reporting starts" is followed by "Reporting ends".
        if (index + 1 < int(table.columns.size()) && table.columns[size_t(index + 1)].type == ColumnType::Date
            && !table.rows.empty() && table.columns[size_t(index + 1)].heading.contains(u"end", Qt::CaseInsensitive)) {
            table.rows.eachDay(index + 1, [&](const QString &cell) {
                if (const auto day = dateOf(cell, table.columns[size_t(index + 1)]))
                    table.to = qMax(table.to, *day);
            });
        }
        return;
    }
}

bool hasDays(const Table &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const Column &column) {
        return (column.type == ColumnType::Date || column.type == ColumnType::Moment)
            && !headingIs(column.heading, HeadingKind::OtherDay);
    });
}

void settlePeriods(ReadFile &file, const std::vector<WrittenPeriod> &own)
{
    WrittenPeriod whole = periodIn(file.preamble);
    if (!whole.isValid())
        whole = periodInFileName(QFileInfo(file.path).fileName());
    file.from = whole.isValid() ? whole.from : QDate();
    file.to = whole.isValid() ? whole.to : QDate();
    for (size_t at = 0; at < file.tables.size(); ++at) {
        Table &table = file.tables[at];
        const bool isOwn = table.from.isValid() && table.to.isValid();
        if (!isOwn) {
            table.from = file.from;
            table.to = file.to;
        }
        if ((isOwn ? own[at].isMonthAlone : whole.isMonthAlone) && hasDays(table)) {
            table.from = {};
            table.to = {};
        }
    }
}

void takePeriodsFromRows(ReadFile &file)
{
    for (Table &table : file.tables) {
        if (!table.from.isValid())
            takePeriodFromRows(table);
    }
    if (file.from.isValid())
        return;
    for (const Table &table : file.tables) {
        if (!table.from.isValid())
            continue;
        file.from = file.from.isValid() ? qMin(file.from, table.from) : table.from;
        file.to = file.to.isValid() ? qMax(file.to, table.to) : table.to;
    }
}

}

bool readTables(ReadFile &file, std::vector<Row> records, const Dialect &dialect, const ReadOptions &said,
    std::shared_ptr<const StreamedRecords> streamed)
{
    const RecordNumbers numbers {streamed.get()};
    file.records = streamed ? streamed->count() : int(records.size());
    Segments segments = findSegments(records, dialect);
    for (const int header : said.headers) {
        const int held = numbers.find(header);
        if (held < 0)
            return false;
        setHeader(segments, records, held);
    }
    if (streamed && !areInTables(segments, records, *streamed))
        return false;
    int behind = 0;                 // the table before
    std::vector<WrittenPeriod> own; // of each table, by the lines above it
    for (const Segment &segment : segments.tables) {
        if (file.tables.empty()) {
            file.preamble = linesOf(records, segment.above);
            file.preambleRecords = numbers.of(segment.header >= 0 ? segment.header
                    : segment.rows.empty()                        ? 0
                                                                  : segment.rows.front());
        }
        own.push_back(periodIn(linesOf(records, segment.above)));
        file.tables.push_back(tableOf(segment, records, behind, numbers));
        file.tables.back().preamble = file.preamble;
        if (streamed)
            file.tables.back().rows.readOthersFrom(streamed, runsOf(segment, *streamed));
        if (!segment.rows.empty())
            behind = qMax(behind, segment.rows.back() + 1);
    }
    file.numbers = decideNumberStyle(file.tables, dialect.delimiter);
    for (size_t i = 0; i < file.tables.size(); ++i) {
        if (!segments.tables[i].keyValue)
            takeTotalsOut(file.tables[i], file.numbers);
        decideColumnTypes(file.tables[i], file.numbers);
    }
    settlePeriods(file, own);
    decideDateOrders(file.tables, file.numbers, said.dates);
    takePeriodsFromRows(file);
    return true;
}

void remarkOn(ReadFile &file, const Encoding &encoding)
{
    if (!encoding.certain)
        file.remarks.push_back({-1, -1,
            ReadTablesText::tr("The file does not say how its letters are written; %1 fits best. Please look whether "
                               "the words are right.")
                .arg(encoding.name)});
    if (!file.numbers.certain)
        file.remarks.push_back({-1, -1,
            file.numbers.decimal == u','
                ? ReadTablesText::tr("Numbers like 1.234 were read as one thousand two hundred and thirty-four.")
                : ReadTablesText::tr("Numbers like 1,234 were read as one thousand two hundred and thirty-four.")});
    for (const Table &table : file.tables) {
        for (int i = 0; i < int(table.columns.size()); ++i) {
            const Column &column = table.columns[size_t(i)];
            if (column.ambiguousDates)
                file.remarks.push_back({table.header, i,
                    column.dateOrder == DateOrder::DayMonthYear
                        ? ReadTablesText::tr(
                            "The dates of “%1” could be read in two ways; they were read with the day first.")
                              .arg(column.name)
                        : ReadTablesText::tr(
                            "The dates of “%1” could be read in two ways; they were read with the month first.")
                              .arg(column.name)});
            if (column.yearless && !column.firstDay.isValid())
                file.remarks.push_back(
                    {table.header, i, ReadTablesText::tr("The dates of “%1” have no year.").arg(column.name)});
            if (column.mixedCurrencies)
                file.remarks.push_back({table.header, i,
                    ReadTablesText::tr("“%1” holds several currencies, which cannot be added up.").arg(column.name)});
        }
        for (const int record : table.refusedRecords)
            file.remarks.push_back({record, -1, ReadTablesText::tr("This line is not a row of the table.")});
    }
}

}
