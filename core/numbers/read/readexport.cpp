#include "numbers/read/columntypes.h"
#include "numbers/read/container.h"
#include "numbers/read/dialect.h"
#include "numbers/read/encoding.h"
#include "numbers/read/filekind.h"
#include "numbers/read/headers.h"
#include "numbers/read/period.h"
#include "numbers/read/readoptions.h"
#include "numbers/read/readpart.h"
#include "numbers/read/segments.h"
#include "numbers/read/table.h"
#include "numbers/read/totals.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace wend {

namespace {

constexpr int linesAboveShown = 60;
constexpr int linesShown = 160;
constexpr qint64 mostBytes = qint64(1) << 30;

// What the person reads.
struct ReadExportText
{
    Q_DECLARE_TR_FUNCTIONS(ReadExport)
};

std::vector<Row> recordsOf(QStringView text, const Dialect &dialect)
{
    std::vector<Row> records;
    RecordReader reader(text, dialect);
    Row cells;
    while (reader.next(cells))
        records.push_back(std::move(cells));
    return records;
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
        splitUnit(names[i], column.name, column.unit);
        table.columns.push_back(std::move(column));
    }
}

/// Columns that most rows have and the header does not.
void addNamelessColumns(Table &table)
{
    size_t wide = 0;
    for (const size_t candidate : {table.columns.size() + 1, table.columns.size() + 2}) {
        size_t rows = 0;
        for (const Row &row : table.rows)
            rows += row.size() >= candidate;
        if (2 * rows > table.rows.size())
            wide = candidate;
    }
    if (table.header < 0) {
        for (const Row &row : table.rows)
            wide = qMax(wide, qMin<size_t>(row.size(), 1000));
    }
    if (wide > table.columns.size())
        table.columns.resize(wide);
}

/// Copies what people will look at, before the rows are moved out of `records`. `behind` is the first record behind the table before.
void takeLines(Table &table, const Segment &segment, const std::vector<Row> &records, int behind)
{
    const int top = segment.header >= 0 ? segment.header : segment.rows.empty() ? behind : segment.rows.front();
    table.firstLine = qMax(behind, top - linesAboveShown);
    int last = qMax(top + segment.headerRows - 1, segment.rows.empty() ? top : segment.rows.back());
    if (!segment.refused.empty())
        last = qMax(last, segment.refused.back());
    last = qMin(last, table.firstLine + linesShown - 1);
    for (int record = table.firstLine; record <= last && record < int(records.size()); ++record)
        table.lines.push_back(records[size_t(record)]);
}

Table tableOf(const Segment &segment, std::vector<Row> &records, int behind)
{
    Table table;
    takeLines(table, segment, records, behind);
    table.name = segment.name;
    table.header = segment.header;
    table.headerRows = segment.headerRows;
    table.refusedRecords = segment.refused;
    nameColumns(table, records);
    table.rows.reserve(segment.rows.size());
    table.rowRecords = segment.rows;
    for (const int record : segment.rows)
        table.rows.push_back(std::move(records[size_t(record)]));
    addNamelessColumns(table);
    const Period period = periodIn(linesOf(records, segment.above));
    table.from = period.from;
    table.to = period.to;
    return table;
}

/// Where nothing is said, the first and last day of the table's own dates.
void takePeriodFromRows(Table &table)
{
    for (const Column &column : table.columns) {
        if (column.type != ColumnType::Date && column.type != ColumnType::Moment && column.type != ColumnType::DateRange)
            continue;
        // When a film or a post came out is not the time that its numbers speak of.
        if (column.heading.contains(u"publish", Qt::CaseInsensitive))
            continue;
        const int index = int(&column - table.columns.data());
        for (const Row &row : table.rows) {
            const auto days = index < int(row.size()) ? dateRangeOf(row[size_t(index)], column) : std::nullopt;
            if (!days)
                continue;
            table.from = table.from.isValid() ? qMin(table.from, days->first) : days->first;
            table.to = table.to.isValid() ? qMax(table.to, days->second) : days->second;
        }
        if (!table.from.isValid())
            continue;
        // "Reporting starts" is followed by "Reporting ends".
        if (index + 1 < int(table.columns.size()) && table.columns[size_t(index + 1)].type == ColumnType::Date && !table.rows.empty()
            && table.columns[size_t(index + 1)].heading.contains(u"end", Qt::CaseInsensitive)) {
            for (const Row &row : table.rows) {
                if (const auto day = dateOf(cellAt(row, index + 1), table.columns[size_t(index + 1)]))
                    table.to = qMax(table.to, *day);
            }
        }
        return;
    }
}

void settlePeriods(ReadFile &file)
{
    Period whole = periodIn(file.preamble);
    if (!whole.isValid())
        whole = periodInFileName(QFileInfo(file.path).fileName());
    file.from = whole.isValid() ? whole.from : QDate();
    file.to = whole.isValid() ? whole.to : QDate();
    for (Table &table : file.tables) {
        if (!table.from.isValid() || !table.to.isValid()) {
            table.from = file.from;
            table.to = file.to;
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

void remark(ReadFile &file, const Encoding &encoding)
{
    if (!encoding.certain)
        file.remarks.push_back({-1, -1, ReadExportText::tr("The file does not say how its letters are written; %1 fits best. Please look whether the words are right.")
                                            .arg(encoding.name)});
    if (!file.numbers.certain)
        file.remarks.push_back({-1, -1, file.numbers.decimal == u',' ? ReadExportText::tr("Numbers like 1.234 were read as one thousand two hundred and thirty-four.")
                                                                     : ReadExportText::tr("Numbers like 1,234 were read as one thousand two hundred and thirty-four.")});
    for (const Table &table : file.tables) {
        for (int i = 0; i < int(table.columns.size()); ++i) {
            const Column &column = table.columns[size_t(i)];
            if (column.ambiguousDates)
                file.remarks.push_back({table.header, i, column.dateOrder == DateOrder::DayMonthYear
                            ? ReadExportText::tr("The dates of “%1” could be read in two ways; they were read with the day first.").arg(column.name)
                            : ReadExportText::tr("The dates of “%1” could be read in two ways; they were read with the month first.").arg(column.name)});
            if (column.yearless && !column.firstDay.isValid())
                file.remarks.push_back({table.header, i, ReadExportText::tr("The dates of “%1” have no year.").arg(column.name)});
            if (column.mixedCurrencies)
                file.remarks.push_back({table.header, i, ReadExportText::tr("“%1” holds several currencies, which cannot be added up.").arg(column.name)});
        }
        for (const int record : table.refusedRecords)
            file.remarks.push_back({record, -1, ReadExportText::tr("This line is not a row of the table.")});
    }
}

void readTables(ReadFile &file, std::vector<Row> records, const Dialect &dialect, const ReadOptions &said)
{
    file.records = int(records.size());
    Segments segments = findSegments(records, dialect);
    for (const int header : said.headers)
        setHeader(segments, records, header);
    int behind = 0; // the table before
    for (const Segment &segment : segments.tables) {
        if (file.tables.empty()) {
            file.preamble = linesOf(records, segment.above);
            file.preambleRecords = segment.header >= 0 ? segment.header : segment.rows.empty() ? 0 : segment.rows.front();
        }
        file.tables.push_back(tableOf(segment, records, behind));
        file.tables.back().preamble = file.preamble;
        if (!segment.rows.empty())
            behind = qMax(behind, segment.rows.back() + 1);
    }
    file.numbers = decideNumberStyle(file.tables, dialect.delimiter);
    for (size_t i = 0; i < file.tables.size(); ++i) {
        if (!segments.tables[i].keyValue)
            takeTotalsOut(file.tables[i], file.numbers);
        decideColumnTypes(file.tables[i], file.numbers);
    }
    settlePeriods(file);
    decideDateOrders(file.tables, file.numbers, said.dates);
    takePeriodsFromRows(file);
}

}

Result<ReadFile> readExportBytes(const QByteArray &bytes, const QString &fileName)
{
    return readExportBytes(bytes, fileName, {});
}

Result<ReadFile> readExportBytes(const QByteArray &bytes, const QString &fileName, const ReadOptions &said)
{
    const QString shown = QFileInfo(fileName).fileName();
    if (bytes.trimmed().isEmpty())
        return Error{ReadExportText::tr("“%1” is empty. Nothing was changed. Please export it again.").arg(shown), {}, fileName};
    const FileKind kind = fileKind(bytes);
    if (isContainer(kind))
        return readContainer(bytes, kind, fileName, said);
    if (kind != FileKind::MaybeText)
        return Error{notATable(kind, shown), {}, fileName};
    return readText(bytes, fileName, said);
}

Result<ReadFile> readText(const QByteArray &bytes, const QString &fileName, const ReadOptions &said)
{
    const QString shown = QFileInfo(fileName).fileName();
    ReadFile file;
    file.path = fileName;
    file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const auto saidEncoding = said.encoding.isEmpty() ? std::nullopt : encodingNamed(said.encoding, bytes);
    const Encoding encoding = saidEncoding ? *saidEncoding : detectEncoding(bytes);
    file.encoding = encoding.name;
    file.bom = encoding.markLength > 0;
    const QString text = decodeText(bytes, encoding);
    if (text.trimmed().isEmpty())
        return Error{ReadExportText::tr("“%1” is empty. Nothing was changed. Please export it again.").arg(shown), {}, fileName};
    Dialect dialect = detectDialect(text);
    if (said.delimiter)
        dialect.delimiter = *said.delimiter;
    file.delimiter = dialect.delimiter;
    file.quote = dialect.quote;
    readTables(file, recordsOf(text, dialect), dialect, said);
    if (file.tables.empty())
        return Error{ReadExportText::tr("No table was found in “%1”. Nothing was changed. Please choose the CSV file that you exported.").arg(shown), {}, fileName};
    remark(file, encoding);
    return file;
}

ReadFile readRecords(std::vector<Row> records, const QString &fileName, const ReadOptions &said)
{
    ReadFile file;
    file.path = fileName;
    file.encoding = QStringLiteral("utf-8");
    Dialect dialect;
    dialect.delimiter = QChar();
    file.delimiter = dialect.delimiter;
    readTables(file, std::move(records), dialect, said);
    remark(file, Encoding{file.encoding, "UTF-8"});
    return file;
}

Result<ReadFile> readExport(const QString &path)
{
    return readExport(path, {});
}

Result<ReadFile> readExport(const QString &path, const ReadOptions &said)
{
    const QFileInfo info(path);
    const QString shown = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        return Error{ReadExportText::tr("There is no file “%1”. Nothing was changed. Please check its name and place.").arg(path), {}, path};
    if (info.isDir())
        return Error{ReadExportText::tr("“%1” is a folder. Nothing was changed. Please choose a file in it.").arg(shown), {}, path};
    if (info.size() > mostBytes)
        return Error{ReadExportText::tr("“%1” is larger than 1 GB. Nothing was changed. Please export a shorter period.").arg(shown), {}, path};
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return Error{ReadExportText::tr("“%1” cannot be opened. Nothing was changed. Please check that you may read it and that no other program holds it.").arg(shown),
            device.errorString(), path};
    const QByteArray bytes = device.readAll();
    if (device.error() != QFileDevice::NoError)
        return Error{ReadExportText::tr("“%1” could not be read to its end. Nothing was changed. Please copy it to this computer and try again.").arg(shown),
            device.errorString(), path};
    return readExportBytes(bytes, path, said);
}

}
