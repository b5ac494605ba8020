#include "read/segments.h"

#include "read/cellclass.h"
#include "read/cellnumber.h"
#include "read/cellwords.h"
#include "read/headers.h"
#include "read/period.h"
#include "read/words.h"

#include <QRegularExpression>
#include <algorithm>

namespace wend {

namespace {

constexpr int lookAhead = 2000; ///< records that decide where a table begins
constexpr int mostRunStarts = 60;

class Finder
{
public:
    Finder(std::vector<Row> &records, const Dialect &dialect) : m_records(records), m_dialect(dialect) { }

    Segments find()
    {
        const int count = int(m_records.size());
        int at = m_dialect.told && count > 0 ? 1 : 0;
        while (at < count) {
            if (filled(at) == 0) {
                ++at;
                continue;
            }
            int end = at;
            while (end < count && filled(end) > 0)
                ++end;
            readChunk(at, end);
            at = end;
        }
        if (m_found.tables.empty())
            readOneColumn();
        m_found.below = std::move(m_pending);
        return std::move(m_found);
    }

private:
    int width(int record) const { return int(m_records[size_t(record)].size()); }

    int filled(int record) const
    {
        const Row &row = m_records[size_t(record)];
        return int(
            std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }));
    }

    bool isComment(int record) const
    {
        const QString &first = m_records[size_t(record)][0];
        if (!first.startsWith(u'#'))
            return false;
        const bool signAlone = first.size() == 1 || first[1] == u' ' || first[1] == u'-';
        return signAlone
            && (width(record) == 1 || (!m_pending.empty() && m_pending.back() == record - 1 && isComment(record - 1)));
    }

    /// A run of blank-free records. May hold several tables, or go on with the table above the blank line.
    void readChunk(int from, int to)
    {
        if (isKeyValuePreamble(from, to)) {
            for (int i = from; i < to; ++i)
                m_pending.push_back(i);
            return;
        }
        if (continuesTable(from)) {
            from = readBody(m_found.tables.back(), from, to);
        }
        while (from < to)
            from = readTable(from, to);
    }

    /// Names and values above the first table ("Project name","Corner shop"), perhaps padded to its width.
    bool isKeyValuePreamble(int from, int to) const
    {
        constexpr int mostLines = 12;
        if (!m_found.tables.empty() || to - from > mostLines || to >= int(m_records.size()))
            return false;
        bool hasPairs = false;
        for (int i = from; i < to; ++i) {
            const Row &cells = m_records[size_t(i)];
            const int full = filled(i);
            if (full > 2 || cells[0].trimmed().isEmpty() || isValue(classOf(cells[0])))
                return false;
            hasPairs = hasPairs || full == 2;
            if (full == 2 && classOf(secondFilled(cells)) == CellClass::Number)
                return false;
        }
        return hasPairs && headerFollows(to);
    }

    static QString secondFilled(const Row &cells)
    {
        const auto found = std::find_if(
            cells.begin() + 1, cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        return found == cells.end() ? QString() : *found;
    }

    /// Whether the next lines that are not blank are a header and a row.
    bool headerFollows(int from) const
    {
        const int count = int(m_records.size());
        while (from < count && filled(from) == 0)
            ++from;
        if (from + 1 >= count || filled(from) < 2 || filled(from + 1) < 2 || hasValue(m_records[size_t(from)]))
            return false;
        return hasValue(m_records[size_t(from + 1)]);
    }

    bool continuesTable(int record) const
    {
        if (m_found.tables.empty() || !m_pending.empty())
            return false;
        const Segment &table = m_found.tables.back();
        if (table.keyValue || width(record) != table.width || table.header < 0)
            return false;
        if (table.rows.empty())
            return hasValue(m_records[size_t(record)]);
        if (filled(record) < 2 && !isTotalLabel(m_records[size_t(record)][0]) && !hasValue(m_records[size_t(record)]))
            return false;
        return !looksLikeHeader(m_records, record, table.rows, table.width) && !startsOtherTable(record, table);
    }

    /// In a table of words alone, a line that is followed by numbers where words were is the header of another table.
    bool startsOtherTable(int record, const Segment &table) const
    {
        std::vector<int> next;
        for (int i = record + 1; i < int(m_records.size()) && filled(i) > 0 && next.size() < 20; ++i)
            next.push_back(i);
        return !next.empty() && looksLikeHeader(m_records, record, next, table.width);
    }

    /// Reads from `from` up to the end of one table; gives where to go on.
    int readTable(int from, int to)
    {
        while (from < to && isComment(from))
            m_pending.push_back(from++);
        const int start = startOfRows(from, to);
        if (start < 0) {
            readLines(from, to);
            return to;
        }
        for (int i = from; i < start; ++i)
            m_pending.push_back(i);
        Segment table;
        table.width = width(start);
        int at = start;
        if (isKeyValue(start, to)) {
            table.keyValue = true;
        } else {
            at = readHeader(table, start, to);
        }
        table.above = std::move(m_pending);
        m_pending.clear();
        table.name = nameFrom(table.above);
        const int end = readBody(table, at, to);
        if (isRepeatedHeaderAlone(table))
            return end;
        if (table.header >= 0 && table.rows.empty() && table.refused.empty() && !m_found.tables.empty()
            && !isBareHeader(table))
            m_pending.push_back(table.header);
        else
            m_found.tables.push_back(std::move(table));
        return end;
    }

    /// The headings of the table before once more, and nothing below them.
    bool isRepeatedHeaderAlone(const Segment &table) const
    {
        if (table.header < 0 || !table.rows.empty() || !table.refused.empty() || m_found.tables.empty()
            || m_found.tables.back().header < 0)
            return false;
        return repeatsHeader(m_records[size_t(table.header)], m_records[size_t(m_found.tables.back().header)]);
    }

    /// Lines without any separated cell: titles and remarks; "Outlinks", "No data available" is an empty table.
    void readLines(int from, int to)
    {
        if (to - from >= 2 && isNoData(m_records[size_t(to - 1)][0]) && !m_found.tables.empty()) {
            Segment table;
            for (int i = from; i < to - 1; ++i)
                table.above.push_back(i);
            table.name = nameFrom(table.above);
            table.refused.push_back(to - 1);
            m_found.tables.push_back(std::move(table));
            return;
        }
        for (int i = from; i < to; ++i)
            m_pending.push_back(i);
    }

    /// The record with which the first weighty run of equally wide records begins, or -1.
    int startOfRows(int from, int to) const
    {
        struct Run
        {
            int start;
            int width;
            int count;
            double weight() const { return double(count) * (width - 1); }
        };
        std::vector<Run> runs;
        const int last = qMin(to, from + lookAhead);
        for (int i = from; i < last && int(runs.size()) < mostRunStarts; ++i) {
            if (width(i) < 2 || (i > from && width(i) == width(i - 1)))
                continue;
            int count = 0;
            int strangers = 0;
            for (int j = i; j < last && strangers < 3; ++j) {
                const bool same = width(j) == width(i);
                count += same;
                strangers = same ? 0 : strangers + 1;
            }
            runs.push_back({i, width(i), count});
        }
        // Lone titles may be padded with empty cells.
        bool cellsBeside = false;
        for (int i = from; i < last && !cellsBeside; ++i)
            cellsBeside = filled(i) >= 2;
        if (runs.empty() || !cellsBeside)
            return -1;
        const Run *best = &runs[0];
        for (const Run &run : runs) {
            if (run.weight() > best->weight())
                best = &run;
        }
        const Run *chosen = best;
        for (const Run &run : runs) {
            const bool linesAboveWider = run.width <= 2 && best->width > 3 && best->start > run.start;
            // One odd line above a long table is its header with a cell too many, or a remark: the pre-check below
            // knows.
            if (run.weight() >= 0.3 * best->weight() && !linesAboveWider && (run.count > 1 || best->count == 1)) {
                chosen = &run;
                break;
            }
        }
        int start = chosen->start;
        start = skipPadded(start, to);
        return earlierHeader(from, start, to);
    }

    /// Titles and key-value lines that a spreadsheet padded with empty cells to the width of the table below.
    int skipPadded(int start, int to) const
    {
        const int wide = width(start);
        const int last = qMin(to, start + 40);
        while (start + 1 < last && width(start + 1) == wide) {
            const int here = filled(start);
            if (!(here <= 1 || (here <= 2 && wide >= 5) || isPaddedPair(start, last)))
                break;
            bool fullerBelow = false;
            for (int i = start + 1; i < last && !fullerBelow; ++i)
                fullerBelow = width(i) == wide && filled(i) >= qMax(here + 1, (wide + 1) / 2);
            // A total with an empty label can be all there is above rows of two cells.
            if (!fullerBelow || (hasValue(m_records[size_t(start)]) && !isPeriodAlone(start)))
                break;
            ++start;
        }
        return start;
    }

    /// A name and a value, padded to the width of a header that follows below.
    bool isPaddedPair(int record, int last) const
    {
        const int wide = width(record);
        if (filled(record) != 2 || wide < 3 || m_records[size_t(record)][0].trimmed().isEmpty()
            || m_records[size_t(record)][1].trimmed().isEmpty())
            return false;
        for (int i = record + 1; i + 1 < last; ++i) {
            if (width(i) == wide && filled(i) > 2)
                return !hasValue(m_records[size_t(i)]) && hasValue(m_records[size_t(i + 1)]);
        }
        return false;
    }

    /// "1. Januar 2026 - 31. Januar 2026" and nothing beside it.
    bool isPeriodAlone(int record) const
    {
        const Row &cells = m_records[size_t(record)];
        return filled(record) == 1 && !cells[0].trimmed().isEmpty() && periodIn({Row {cells[0]}}).isValid();
    }

    /// The header may have a cell more or less than its rows, or be cut by another sign.
    int earlierHeader(int from, int start, int to) const
    {
        const int above = start - 1;
        if (above < from || start >= to || isComment(above) || !hasValue(m_records[size_t(start)]))
            return start;
        Row cells = m_records[size_t(above)];
        const int wide = width(start);
        if (cells.size() == 1 && wide > 2) {
            const Row again = recut(m_records[size_t(above)], wide);
            if (int(again.size()) != wide)
                return start;
            cells = again;
        }
        const int difference = qAbs(int(cells.size()) - wide);
        if (cells.size() < 2 || difference > qMax(1, wide / 4) || hasValue(cells))
            return start;
        const bool mostlyFilled = 2 * std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
            return !cell.isEmpty();
        }) >= wide;
        return mostlyFilled ? above : start;
    }

    bool hasValue(const Row &cells) const
    {
        return std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return isValue(classOf(cell)); });
    }

    bool isKeyValue(int start, int to) const
    {
        if (width(start) != 2)
            return false;
        int keys = 0;
        int count = 0;
        for (int i = start; i < to && count < 200; ++i, ++count) {
            const QString key = m_records[size_t(i)][0].trimmed();
            keys += width(i) == 2 && (key.endsWith(u':') || key.endsWith(u'：'));
        }
        return keys * 10 >= count * 7;
    }

    int readHeader(Segment &table, int start, int to)
    {
        const int next = start + 1;
        if (next < to && width(start) != width(next)) {
            // The rows say how wide the table is where its header has a cell too many or too few.
            const int after = next + 1 < to ? width(next + 1) : width(next);
            if (after == width(next)) {
                table.width = width(next);
                repair(start, table.width);
            }
        }
        std::vector<int> sample;
        for (int i = next; i < to && sample.size() < 60; ++i)
            sample.push_back(i);
        const int rows = headerRows(m_records, start, sample);
        table.header = rows > 0 ? start : -1;
        table.headerRows = rows;
        return start + rows;
    }

    /// Gives the record after the last one that belongs to the table.
    int readBody(Segment &table, int from, int to)
    {
        const Row *header = table.header >= 0 ? &m_records[size_t(table.header)] : nullptr;
        for (int i = from; i < to; ++i) {
            const Row &cells = m_records[size_t(i)];
            if (header && repeatsHeader(cells, *header) && i > from) {
                if (i + 1 < to)
                    return i;
                continue;
            }
            if (filled(i) == 1 && isNoData(cells[0])) {
                table.refused.push_back(i);
                continue;
            }
            if (table.width >= 2 && !table.keyValue && filled(i) <= 1 && width(i) != table.width) {
                if (isTitleOfNext(table, i, to))
                    return i;
                if (onlyLinesFollow(i, to)) {
                    for (; i < to; ++i)
                        table.refused.push_back(i);
                    return to;
                }
            }
            if (width(i) != table.width) {
                if (startsOtherRun(table, i, to))
                    return i;
                if (isSummary(table, i, to)) {
                    for (; i < to; ++i)
                        m_pending.push_back(i);
                    return to;
                }
                repair(i, table.width);
            }
            table.rows.push_back(i);
        }
        return to;
    }

    /// Whether all records up to the end are single remarks without a number of their own.
    bool onlyLinesFollow(int from, int to)
    {
        if (from <= m_lastRowBelow)
            return false;
        for (int i = from; i < to; ++i) {
            if (width(i) != 1 || isValue(classOf(m_records[size_t(i)][0])) || isTotalLabel(m_records[size_t(i)][0])) {
                m_lastRowBelow = i;
                return false;
            }
            if (to - from == 1 && m_records[size_t(i)][0].count(u' ') < 2 && m_records[size_t(i)][0].size() > 40)
                return false;
        }
        return true;
    }

    bool isTitleOfNext(const Segment &table, int record, int to) const
    {
        const int next = record + 1;
        if (next + 1 >= to || width(next) < 2 || isValue(classOf(m_records[size_t(record)][0])))
            return false;
        std::vector<int> rows;
        for (int i = next + 1; i < to && rows.size() < 20; ++i)
            rows.push_back(i);
        return !hasValue(m_records[size_t(next)]) && looksLikeHeader(m_records, next, rows, width(next))
            && (table.rows.empty() || width(next) != table.width
                || looksLikeHeader(m_records, next, table.rows, table.width));
    }

    bool startsOtherRun(const Segment &table, int record, int to) const
    {
        if (width(record) < 2 || record + 2 >= to || width(record + 1) != width(record)
            || width(record + 2) != width(record) || table.rows.empty())
            return false;
        if (hasValue(m_records[size_t(record)]) || 10 * filled(record) < 8 * width(record))
            return false;
        std::vector<int> rows;
        for (int i = record + 1; i < to && rows.size() < 20; ++i)
            rows.push_back(i);
        return looksLikeHeader(m_records, record, rows, width(record));
    }

    /// Two last lines of another width: what the file comes to, under headings of its own.
    bool isSummary(const Segment &table, int record, int to) const
    {
        if (to - record != 2 || width(record) < 2 || width(record + 1) != width(record) || table.rows.empty()
            || table.keyValue)
            return false;
        const Row &names = m_records[size_t(record)];
        const Row &values = m_records[size_t(record + 1)];
        const bool areNames = std::all_of(
            names.begin(), names.end(), [](const QString &cell) { return classOf(cell) == CellClass::Text; });
        const auto numbers = std::count_if(
            values.begin(), values.end(), [](const QString &cell) { return classOf(cell) == CellClass::Number; });
        return areNames && 2 * numbers >= qsizetype(values.size());
    }

    /// Cuts a record again by another sign where that gives exactly the wanted width.
    Row recut(const Row &cells, int wanted) const
    {
        if (cells.size() == 1 && !m_dialect.delimiter.isNull()) { // the whole line was saved as one quoted cell
            RecordReader reader(cells[0], m_dialect);
            Row again;
            if (reader.next(again) && int(again.size()) == wanted && reader.atEnd())
                return again;
        }
        QString line;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                line += m_dialect.delimiter;
            line += cells[i];
        }
        for (const char16_t sign : {u';', u'\t', u'|', u',', u' '}) {
            if (sign == m_dialect.delimiter)
                continue;
            Dialect other = m_dialect;
            other.delimiter = sign;
            RecordReader reader(line, other);
            Row again;
            if (reader.next(again) && int(again.size()) == wanted && reader.atEnd())
                return again;
        }
        return {};
    }

    void repair(int record, int wanted)
    {
        if (wanted < 3 || width(record) > wanted)
            return;
        Row again = recut(m_records[size_t(record)], wanted);
        if (!again.empty() && 2 * width(record) <= wanted)
            m_records[size_t(record)] = std::move(again);
    }

    /// A lone line of several cells is a table without rows only where it looks like headings, not like a remark.
    bool isBareHeader(const Segment &table) const
    {
        const Row &cells = m_records[size_t(table.header)];
        return std::all_of(cells.begin(), cells.end(), [](const QString &cell) {
            return !cell.isEmpty() && cell.size() <= 60 && !cell[0].isSpace() && !cell.endsWith(u'.')
                && !isValue(classOf(cell));
        });
    }

    QString titleIn(int record) const
    {
        if (filled(record) != 1)
            return {};
        QString text;
        for (const QString &cell : m_records[size_t(record)])
            text += cell;
        while (text.startsWith(u'#'))
            text.remove(0, 1);
        text = text.trimmed();
        // "------ Orders ------"
        const auto isRule = [](QChar c) { return c == u'-' || c == u'=' || c == u'_' || c == u'*'; };
        while (!text.isEmpty() && isRule(text.front()))
            text.remove(0, 1);
        while (!text.isEmpty() && isRule(text.back()))
            text.chop(1);
        text = text.trimmed();
        if (text.isEmpty() || text.size() > 120)
            return {};
        for (const char16_t *label :
            {u"Start date", u"End date", u"Account:", u"Property:", u"All Users", u"Date Generated", u"Report Start"}) {
            if (text.startsWith(QStringView(label), Qt::CaseInsensitive))
                return {};
        }
        // "Fecha de finalización: 20260303"
        static const QRegularExpression labelledDay(
            QStringLiteral("[:：]\\s*(\\d{8}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})\\s*$"));
        return periodIn({Row {text}}).isValid() || labelledDay.match(text).hasMatch() ? QString() : text;
    }

    /// The line right above the header, or the first of the lines above that is a title.
    QString nameFrom(const std::vector<int> &lines) const
    {
        if (lines.empty())
            return {};
        if (const QString nearest = titleIn(lines.back()); !nearest.isEmpty())
            return nearest;
        QString name;
        for (const int line : lines) {
            const QString title = titleIn(line);
            if (title.isEmpty())
                continue;
            // Google's remarks name the property first and the report below it.
            const bool remark = m_records[size_t(line)][0].startsWith(u'#');
            if (name.isEmpty() || remark)
                name = title;
        }
        return name;
    }

    /// No record has two cells: one column.
    void readOneColumn()
    {
        Segment table;
        table.width = 1;
        std::vector<int> lines;
        std::vector<int> above;
        for (int i = m_dialect.told ? 1 : 0; i < int(m_records.size()); ++i) {
            if (filled(i) > 0)
                (lines.empty() && isComment(i) ? above : lines).push_back(i);
        }
        if (lines.empty())
            return;
        table.headerRows = isValue(classOf(m_records[size_t(lines[0])][0])) ? 0 : 1;
        table.header = table.headerRows ? lines[0] : -1;
        table.rows.assign(lines.begin() + table.headerRows, lines.end());
        table.above = above;
        m_pending.clear();
        m_found.tables.push_back(std::move(table));
    }

    std::vector<Row> &m_records;
    Dialect m_dialect;
    Segments m_found;
    std::vector<int> m_pending;
    int m_lastRowBelow = -1; ///< no record up to here begins the closing remarks; keeps odd files linear
};

}

Segments findSegments(std::vector<Row> &records, const Dialect &dialect) { return Finder(records, dialect).find(); }

}
