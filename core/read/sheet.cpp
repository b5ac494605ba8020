#include "read/sheet.h"

#include "read/cellclass.h"

#include <algorithm>

namespace wend {

namespace {

constexpr size_t mostJoined = 100'000;

bool isEmptyRow(const Row &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
}

}

bool SheetBuilder::set(int row, int column, const QString &text)
{
    if (text.isEmpty() || row < 0 || column < 0 || row >= mostRows || column >= mostColumns)
        return !m_budget.isSpent();
    if (size_t(row) >= m_rows.size()) {
        // A blank row takes room too.
        if (!m_budget.takeRows(row + 1 - qint64(m_rows.size())))
            return false;
        m_rows.resize(size_t(row) + 1);
    }
    Row &cells = m_rows[size_t(row)];
    if (size_t(column) >= cells.size()) {
        if (!m_budget.takeCells(column + 1 - qint64(cells.size())))
            return false;
        cells.resize(size_t(column) + 1);
    }
    cells[size_t(column)] = text;
    return m_budget.takeText(text.size());
}

void SheetBuilder::join(int row, int column, int rows, int columns)
{
    if (m_joined.size() < mostJoined && row >= 0 && column >= 0 && rows > 0 && columns > 0)
        m_joined.push_back({row, column, rows, columns});
}

/// A campaign that stands beside its seven days in one tall cell is the campaign of each.
void SheetBuilder::fillDown()
{
    const auto firstFilled
        = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !isEmptyRow(row); });
    const int first = int(firstFilled - m_rows.begin());
    std::vector<int> headings {first};
    for (const Joined &each : m_joined) {
        if (each.columns > 1)
            headings.push_back(each.row);
    }
    std::sort(headings.begin(), headings.end());
    for (const Joined &each : m_joined) {
        if (each.rows < 2 || each.columns > 1 || size_t(each.row) >= m_rows.size()
            || std::binary_search(headings.begin(), headings.end(), each.row))
            continue;
        const QString text = cellAt(m_rows[size_t(each.row)], each.column);
        if (classOf(text) != CellClass::Text)
            continue;
        const int end = int(qMin<qint64>(qint64(each.row) + each.rows, qint64(m_rows.size())));
        for (int row = each.row + 1; row < end; ++row) {
            if (cellAt(m_rows[size_t(row)], each.column).isEmpty() && !isEmptyRow(m_rows[size_t(row)])
                && !set(row, each.column, text))
                return;
        }
    }
}

void SheetBuilder::dropEmptyColumns()
{
    size_t left = size_t(mostColumns);
    for (const Row &row : m_rows) {
        const auto filled = std::find_if(row.begin(), row.end(), [](const QString &cell) { return !cell.isEmpty(); });
        if (filled != row.end())
            left = qMin(left, size_t(filled - row.begin()));
    }
    if (left == 0)
        return;
    for (Row &row : m_rows)
        row.erase(row.begin(), row.begin() + qMin<qsizetype>(qsizetype(left), qsizetype(row.size())));
}

/// Rows without a blank one between them are as wide as the widest, so that an empty last cell is still a cell; a
/// title, one cell above the rest, stays alone.
void SheetBuilder::padBlocks()
{
    for (size_t from = 0; from < m_rows.size();) {
        if (m_rows[from].empty()) {
            m_rows[from++] = Row {QString()};
            continue;
        }
        size_t end = from;
        size_t wide = 0;
        while (end < m_rows.size() && !m_rows[end].empty())
            wide = qMax(wide, m_rows[end++].size());
        while (from < end && m_rows[from].size() == 1 && wide > 1)
            ++from;
        qint64 missing = 0;
        for (size_t i = from; i < end; ++i)
            missing += qint64(wide - m_rows[i].size());
        // A single cell far to the right must not make every row as wide.
        if (missing < m_budget.cells() / 2 && m_budget.takeCells(missing)) {
            for (size_t i = from; i < end; ++i)
                m_rows[i].resize(wide);
        }
        from = end;
    }
}

std::vector<Row> SheetBuilder::take()
{
    fillDown();
    dropEmptyColumns();
    for (Row &row : m_rows) {
        if (isEmptyRow(row))
            row.clear();
    }
    while (!m_rows.empty() && m_rows.back().empty())
        m_rows.pop_back();
    padBlocks();
    return std::move(m_rows);
}

}
