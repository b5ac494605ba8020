#include "read/streamedrecords.h"

#include "read/cellbytes.h"
#include "read/cellclass.h"
#include "read/cellwords.h"
#include "read/segments.h"
#include "read/words.h"

#include <QHash>
#include <array>
#include <unordered_set>

namespace wend {

namespace {

constexpr size_t mostDifferent = 20000;
constexpr int lookedAtForDays = 100;

bool isAscii(std::string_view cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char c) { return uchar(c) < 0x80; });
}

bool isBlankCell(std::string_view cell)
{
    bool onlyBlanks = true;
    for (const char c : cell) {
        if (uchar(c) > 0x20 && uchar(c) < 0x80)
            return false;
        onlyBlanks = onlyBlanks && uchar(c) <= 0x20;
    }
    return onlyBlanks || textOf(cell).trimmed().isEmpty();
}

}

/// Remembers which cells are labels of totals: the same few stand in thousands of rows.
class TotalLabels
{
public:
    bool contains(std::string_view cell)
    {
        if (cell.size() > 320 || !couldBe(cell))
            return false;
        Known &known = m_known[std::hash<std::string_view>()(cell) % m_known.size()];
        if (known.cell != cell)
            known = {std::string(cell), isTotalLabel(textOf(cell))};
        return known.isTotal;
    }

private:
    struct Known
    {
        std::string cell;
        bool isTotal = false;
    };

    // All labels in ASCII begin with one of these letters, behind what bareCell() takes away.
    static bool couldBe(std::string_view cell)
    {
        const size_t first = cell.find_first_not_of(" \t='`\"");
        if (first == std::string_view::npos)
            return false;
        return !isAscii(cell)
            || std::string_view("tgosaceriyzdmvTGOSACERIYZDMV").find(cell[first]) != std::string_view::npos;
    }

    std::array<Known, 1024> m_known;
};

/// One pass.
class StreamedRecords::Reading
{
public:
    Reading(StreamedRecords &into, const StreamLimits &limits)
        : m_into(into),
          m_limits(limits),
          m_budget(limits.mostBytesHeld)
    {
    }

    PassEnd read(const std::function<bool(qint64)> &goOn)
    {
        RecordScanner scanner(m_into.m_file, m_into.m_dialect, RecordScanner::Place(), m_limits.bufferBytes);
        m_into.m_places.push_back(scanner.place());
        while (scanner.next()) {
            take(scanner);
            if (m_budget.isSpent())
                return PassEnd::TooManyHeld;
            if (scanner.place().record % recordsBetweenPlaces == 0) {
                m_into.m_places.push_back(scanner.place());
                if (m_into.m_records.size() > size_t(m_limits.mostHeld))
                    return PassEnd::TooManyHeld;
                if (!goOn(scanner.place().byte))
                    return PassEnd::Stopped;
            }
        }
        if (scanner.isTooLong() || scanner.isTooWide())
            return scanner.isTooLong() ? PassEnd::TooLongRecord : PassEnd::TooManyColumns;
        m_into.m_count = scanner.place().record;
        for (auto &[column, cells] : m_different) {
            if (cells.size() <= mostDifferent)
                m_into.m_different[column] = {cells.begin(), cells.end()};
        }
        return PassEnd::OfFile;
    }

private:
    void take(const RecordScanner &scanner)
    {
        const std::vector<std::string_view> &cells = scanner.cells();
        const int record = scanner.record();
        if (m_head < 0 && (record == m_limits.head || m_budget.left() < m_limits.mostBytesHeld / 4 * 3))
            lookAtHead(record, scanner.place().byte);
        const bool breaks = breaksPattern(cells);
        m_width = int(cells.size());
        if (breaks)
            m_holdUntil = record + (m_head < 0 ? m_limits.behindBreak : std::min(m_limits.behindBreak, m_head));
        if (m_head < 0 || record <= m_holdUntil || record % m_stride == 0 || isSuspect(cells)) {
            hold(cells, record);
            return;
        }
        if (cells.size() != m_last.size())
            m_different.clear(); // another table: whose cells these are is not kept apart
        for (auto &[column, different] : m_different) {
            const std::string_view cell = dayPart(cells[size_t(column)]);
            if (cell == m_last[size_t(column)] || different.size() > mostDifferent)
                continue;
            m_last[size_t(column)] = cell;
            different.emplace(cell);
        }
    }

    /// A record behind which another table, or none, may stand.
    bool breaksPattern(const std::vector<std::string_view> &cells) const
    {
        if (int(cells.size()) != m_width || std::all_of(cells.begin(), cells.end(), isBlankCell))
            return true;
        if (cells[0].starts_with("\xef\xbb\xbf")) // another file begins here
            return true;
        return std::any_of(m_headers.begin(), m_headers.end(), [&](const std::string &header) {
            return cells[0].size() == header.size()
                && textOf(cells[0]).compare(QString::fromStdString(header), Qt::CaseInsensitive) == 0;
        });
    }

    /// A record that may be no row for what it says.
    bool isSuspect(const std::vector<std::string_view> &cells)
    {
        for (const std::string_view cell : cells) {
            if (cell.empty())
                continue;
            if (m_totals.contains(cell))
                return true;
            // "--" may stand before the label.
            if (!isMissing(cell))
                break;
        }
        const bool isAlone = !isBlankCell(cells[0]) && std::all_of(cells.begin() + 1, cells.end(), isBlankCell);
        return isAlone && isNoData(textOf(cells[0]));
    }

    void hold(const std::vector<std::string_view> &cells, int record)
    {
        m_into.m_held.push_back(rowFrom(cells));
        m_into.m_records.push_back(record);
        m_budget.take(m_into.m_held.back());
    }

    /// The beginning tells what headers look like, which columns are days and how long records are. It ends early where
    /// these take much room.
    void lookAtHead(int records, qint64 bytes)
    {
        m_head = records;
        m_holdUntil = std::min(m_holdUntil, m_head + std::min(m_limits.behindBreak, m_head));
        const qint64 all = m_head * m_into.m_file->size() / std::max<qint64>(bytes, 1);
        m_stride = int(std::max<qint64>(1, all / std::max(1, std::min(m_limits.spread, m_head))));
        std::vector<Row> head = m_into.m_held;
        const Segments segments = findSegments(head, m_into.m_dialect);
        for (const Segment &table : segments.tables) {
            if (table.header >= 0 && !head[size_t(table.header)].empty())
                m_headers.push_back(head[size_t(table.header)][0].toStdString());
        }
        const Row &last = m_into.m_held.back();
        m_last.resize(last.size());
        for (size_t column = 0; column < last.size(); ++column) {
            int days = 0;
            int looked = 0;
            for (size_t at = m_into.m_held.size(); at > 0 && looked < lookedAtForDays; --at, ++looked) {
                const Row &row = m_into.m_held[at - 1];
                days += column < row.size() && classOf(row[column]) == CellClass::Date;
            }
            if (10 * days >= 8 * looked)
                m_different[int(column)];
        }
    }

    StreamedRecords &m_into;
    const StreamLimits &m_limits;
    ReadBudget m_budget;
    int m_head = -1; ///< records of the beginning, once they are looked at
    int m_width = -1;
    int m_holdUntil = -1;
    int m_stride = 1;
    std::vector<std::string> m_headers; ///< first cells
    TotalLabels m_totals;
    std::map<int, std::unordered_set<std::string>> m_different;
    std::vector<std::string> m_last;
};

std::shared_ptr<StreamedRecords> StreamedRecords::read(std::shared_ptr<const TextFile> file, const Dialect &dialect,
    const StreamLimits &limits, const std::function<bool(qint64)> &goOn, PassEnd &end)
{
    auto records = std::make_shared<StreamedRecords>();
    records->m_file = std::move(file);
    records->m_dialect = dialect;
    records->m_limits = limits;
    end = Reading(*records, limits).read(goOn);
    return end == PassEnd::OfFile ? records : nullptr;
}

RecordScanner StreamedRecords::scannerBefore(int record) const
{
    return {m_file, m_dialect, m_places[size_t(record / recordsBetweenPlaces)], m_limits.bufferBytes};
}

const std::vector<std::string> *StreamedRecords::differentDays(int column) const
{
    const auto found = m_different.find(column);
    return found == m_different.end() ? nullptr : &found->second;
}

}
