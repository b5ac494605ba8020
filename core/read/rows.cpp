#include "read/rows.h"

#include "read/cellbytes.h"
#include "read/streamedrecords.h"

#include <algorithm>

namespace wend {

Row rowFrom(const std::vector<std::string_view> &cells)
{
    Row row;
    row.reserve(cells.size());
    for (const std::string_view cell : cells)
        row.push_back(textOf(cell));
    return row;
}

namespace {

/// The cells of a row in memory as bytes.
class RowBytes
{
public:
    const std::vector<std::string_view> &of(const Row &row)
    {
        m_bytes.clear();
        for (const QString &cell : row)
            m_bytes.push_back(cell.toUtf8());
        m_cells.clear();
        for (const QByteArray &cell : m_bytes)
            m_cells.emplace_back(cell.constData(), size_t(cell.size()));
        return m_cells;
    }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<std::string_view> m_cells;
};

}

/// Where reading the file has come to.
struct Rows::Cursor
{
    RecordScanner scanner;
    int record = -1; ///< of `row`
    Row row;
};

Rows::Rows() = default;
Rows::Rows(Rows &&) noexcept = default;
Rows::~Rows() = default;

// A copy reads for itself: it may be used by another thread.
Rows::Rows(const Rows &other)
    : m_size(other.m_size),
      m_held(other.m_held),
      m_records(other.m_records),
      m_file(other.m_file),
      m_runs(other.m_runs)
{
}

Rows &Rows::operator=(Rows other) noexcept
{
    m_size = other.m_size;
    m_held.swap(other.m_held);
    m_records.swap(other.m_records);
    m_file.swap(other.m_file);
    m_runs.swap(other.m_runs);
    m_cursor.swap(other.m_cursor);
    return *this;
}

QString cellAt(const Row &row, int column)
{
    return column >= 0 && column < int(row.size()) ? row[size_t(column)] : QString();
}

const Row *Rows::heldAt(int record) const
{
    const auto found = std::lower_bound(m_records.begin(), m_records.end(), record);
    return found != m_records.end() && *found == record ? &m_held[size_t(found - m_records.begin())] : nullptr;
}

int Rows::record(size_t row) const
{
    if (isHeld())
        return m_records[row];
    const auto run = std::prev(
        std::upper_bound(m_runs.begin(), m_runs.end(), row, [](size_t at, const Run &each) { return at < each.row; }));
    return run->record + int(row - run->row);
}

std::optional<size_t> Rows::rowOf(int record) const
{
    if (isHeld()) {
        const auto found = std::lower_bound(m_records.begin(), m_records.end(), record);
        return found != m_records.end() && *found == record ? std::optional(size_t(found - m_records.begin()))
                                                            : std::nullopt;
    }
    const auto after = std::upper_bound(
        m_runs.begin(), m_runs.end(), record, [](int at, const Run &each) { return at < each.record; });
    if (after == m_runs.begin() || std::prev(after)->record + std::prev(after)->count <= record)
        return std::nullopt;
    return std::prev(after)->row + size_t(record - std::prev(after)->record);
}

const Row &Rows::operator[](size_t row) const
{
    if (isHeld())
        return m_held[row];
    const int wanted = record(row);
    if (const Row *there = heldAt(wanted))
        return *there;
    if (m_cursor && m_cursor->record == wanted)
        return m_cursor->row;
    if (!m_cursor || m_cursor->record > wanted || m_cursor->record + StreamedRecords::recordsBetweenPlaces < wanted)
        m_cursor.reset(new Cursor {m_file->scannerBefore(wanted), -1, {}});
    m_cursor->row.clear();
    while (m_cursor->scanner.next()) {
        if (m_cursor->scanner.record() < wanted)
            continue;
        m_cursor->row = rowFrom(m_cursor->scanner.cells());
        break;
    }
    m_cursor->record = wanted;
    return m_cursor->row;
}

std::vector<size_t> Rows::held() const
{
    std::vector<size_t> rows;
    rows.reserve(m_records.size());
    for (size_t at = 0; at < m_records.size(); ++at)
        rows.push_back(isHeld() ? at : *rowOf(m_records[at]));
    return rows;
}

std::vector<size_t> Rows::sample(size_t most) const
{
    const std::vector<size_t> all = held();
    std::vector<size_t> rows;
    for (size_t at = 0; at < all.size(); at += std::max<size_t>(1, all.size() / most))
        rows.push_back(all[at]);
    return rows;
}

void Rows::eachDay(int column, const std::function<void(const QString &)> &visit) const
{
    for (const Row &row : m_held) {
        if (column < int(row.size()))
            visit(row[size_t(column)]);
    }
    if (isHeld())
        return;
    if (const auto *known = m_file->differentDays(column)) {
        for (const std::string &day : *known)
            visit(QString::fromStdString(day));
        return;
    }
    std::string last;
    scan([&](size_t, const std::vector<std::string_view> &cells) {
        if (column < int(cells.size()) && dayPart(cells[size_t(column)]) != last) {
            last = dayPart(cells[size_t(column)]);
            visit(QString::fromStdString(last));
        }
        return true;
    });
}

void Rows::forEach(const Visit &visit) const
{
    if (!isHeld()) {
        scan(visit);
        return;
    }
    RowBytes bytes;
    for (size_t row = 0; row < m_held.size() && visit(row, bytes.of(m_held[row])); ++row) { }
}

/// Of a large file.
void Rows::scan(const Visit &visit) const
{
    size_t nextHeld = 0;
    RowBytes bytes;
    std::optional<RecordScanner> scanner;
    for (const Run &run : m_runs) {
        if (!scanner || scanner->place().record > run.record
            || scanner->place().record + StreamedRecords::recordsBetweenPlaces < run.record)
            scanner.emplace(m_file->scannerBefore(run.record));
        while (scanner->place().record < run.record && scanner->next()) { }
        for (int at = 0; at < run.count && scanner->next(); ++at) {
            const int record = run.record + at;
            while (nextHeld < m_records.size() && m_records[nextHeld] < record)
                ++nextHeld;
            const bool isCutAnew = nextHeld < m_records.size() && m_records[nextHeld] == record
                && m_held[nextHeld].size() != scanner->cells().size();
            if (!visit(run.row + size_t(at), isCutAnew ? bytes.of(m_held[nextHeld]) : scanner->cells()))
                return;
        }
    }
}

void Rows::add(int record, Row cells)
{
    m_held.push_back(std::move(cells));
    m_records.push_back(record);
    ++m_size;
}

void Rows::readOthersFrom(std::shared_ptr<const StreamedRecords> file, std::vector<Run> runs)
{
    m_file = std::move(file);
    m_runs = std::move(runs);
    count();
}

void Rows::count()
{
    m_size = 0;
    for (Run &run : m_runs) {
        run.row = m_size;
        m_size += size_t(run.count);
    }
}

std::vector<std::pair<int, Row>> Rows::take(const std::vector<size_t> &which)
{
    std::vector<std::pair<int, Row>> taken;
    for (const size_t row : which)
        taken.emplace_back(record(row), (*this)[row]);
    size_t next = 0;
    size_t kept = 0;
    for (size_t at = 0; at < m_records.size(); ++at) {
        while (next < taken.size() && taken[next].first < m_records[at])
            ++next;
        if (next < taken.size() && taken[next].first == m_records[at])
            continue;
        if (kept != at) {
            m_held[kept] = std::move(m_held[at]);
            m_records[kept] = m_records[at];
        }
        ++kept;
    }
    m_held.resize(kept);
    m_records.resize(kept);
    for (const auto &[record, row] : taken) {
        const auto run = std::find_if(m_runs.begin(), m_runs.end(),
            [at = record](const Run &each) { return at >= each.record && at < each.record + each.count; });
        if (run == m_runs.end())
            continue;
        const Run rest {0, record + 1, run->record + run->count - record - 1};
        run->count = record - run->record;
        m_runs.insert(std::next(run), rest);
        std::erase_if(m_runs, [](const Run &each) { return each.count == 0; });
    }
    m_size = m_records.size();
    if (!isHeld())
        count();
    return taken;
}

bool Rows::operator==(const Rows &other) const
{
    if (m_size != other.m_size)
        return false;
    for (size_t row = 0; row < m_size; ++row) {
        if (record(row) != other.record(row) || (*this)[row] != other[row])
            return false;
    }
    return true;
}

}
