#include "read/headers.h"

#include "read/cellclass.h"
#include "read/celltext.h"
#include "read/headings.h"

#include <algorithm>
#include <array>

namespace wend {

namespace {

constexpr size_t rowsOfSample = 60;

CellClass mostOf(const std::vector<Row> &records, const std::vector<int> &rows, int column)
{
    std::array<int, 4> count {};
    const size_t step = qMax<size_t>(1, rows.size() / rowsOfSample);
    for (size_t i = 0; i < rows.size(); i += step) {
        const Row &row = records[size_t(rows[i])];
        if (column < int(row.size()))
            ++count[size_t(classOf(row[size_t(column)]))];
    }
    count[size_t(CellClass::Missing)] = 0;
    const auto most = std::max_element(count.begin(), count.end());
    return *most == 0 ? CellClass::Missing : CellClass(most - count.begin());
}

bool isYear(const QString &cell)
{
    bool ok = false;
    const int year = cell.trimmed().toInt(&ok);
    return ok && year >= 1990 && year <= 2100;
}

struct Likeness
{
    int contrast = 0; ///< words over numbers or dates
    int same = 0;     ///< numbers over numbers, dates over dates
};

Likeness compare(const std::vector<Row> &records, int record, const std::vector<int> &rows)
{
    Likeness result;
    const Row &cells = records[size_t(record)];
    for (size_t column = 0; column < cells.size(); ++column) {
        const CellClass head = classOf(cells[column]);
        if (head == CellClass::Missing)
            continue;
        const CellClass body = mostOf(records, rows, int(column));
        if (head == CellClass::Text && isValue(body))
            ++result.contrast;
        else if (isValue(head) && head == body && !isYear(cells[column]))
            ++result.same;
    }
    return result;
}

/// Fills the gaps that the first header row has.
bool fillsGaps(const Row &first, const Row &second)
{
    int gaps = 0;
    int filledGaps = 0;
    int emptyBelow = 0;
    for (size_t i = 0; i < qMax(first.size(), second.size()); ++i) {
        const bool above = i < first.size() && !first[i].isEmpty();
        const bool below = i < second.size() && !second[i].isEmpty();
        gaps += !above;
        filledGaps += !above && below;
        emptyBelow += above && !below;
    }
    return gaps > 0 && filledGaps == gaps && emptyBelow > 0;
}

bool isSecondHeader(const std::vector<Row> &records, int first, int second, const std::vector<int> &body)
{
    const Row &above = records[size_t(first)];
    const Row &cells = records[size_t(second)];
    if (cells.size() < 2 || body.empty())
        return false;
    int words = 0;
    for (const QString &cell : cells) {
        const CellClass kind = classOf(cell);
        if (isValue(kind))
            return false;
        words += kind == CellClass::Text;
    }
    if (words == 0)
        return false;
    if (fillsGaps(above, cells))
        return true;
    int numeric = 0;
    int described = 0;
    for (size_t column = 0; column < cells.size(); ++column) {
        if (!isValue(mostOf(records, body, int(column))))
            continue;
        ++numeric;
        described += classOf(cells[column]) == CellClass::Text;
    }
    // One word in one column of numbers is a strange value; a description stands over each of them.
    return described == numeric && (numeric > 1 || (numeric == 1 && cells[0].isEmpty()));
}

QString cellOf(const std::vector<Row> &records, int record, size_t column)
{
    const Row &row = records[size_t(record)];
    return column < row.size() ? cleanHeading(row[column]) : QString();
}

}

int headerRows(const std::vector<Row> &records, int first, const std::vector<int> &following)
{
    const Row &cells = records[size_t(first)];
    int rows = 1;
    std::vector<int> body = following;
    while (!body.empty() && rows < 5 && repeatsHeader(records[size_t(body.front())], cells)
        && records[size_t(body.front())].size() == cells.size()) {
        ++rows;
        body.erase(body.begin());
    }
    if (rows > 1)
        return rows;
    const Likeness likeness = compare(records, first, body);
    if (body.empty()) {
        const bool values = std::any_of(
            cells.begin(), cells.end(), [](const QString &cell) { return isValue(classOf(cell)) && !isYear(cell); });
        return values ? 0 : 1;
    }
    if (likeness.same > likeness.contrast)
        return 0;
    if (body.size() >= 2) {
        const int second = body.front();
        body.erase(body.begin());
        if (isSecondHeader(records, first, second, body))
            return 2;
    }
    return 1;
}

bool looksLikeHeader(const std::vector<Row> &records, int record, const std::vector<int> &rows, int width)
{
    if (int(records[size_t(record)].size()) < qMin(width, 2))
        return false;
    const Likeness likeness = compare(records, record, rows);
    const Row &cells = records[size_t(record)];
    const bool values = std::any_of(
        cells.begin(), cells.end(), [](const QString &cell) { return isValue(classOf(cell)) && !isYear(cell); });
    return likeness.contrast > 0 && likeness.same == 0 && !values && !cells[0].isEmpty();
}

bool repeatsHeader(const Row &cells, const Row &header)
{
    const size_t both = qMin(cells.size(), header.size());
    if (both < 2 || cells[0].isEmpty() || bareCell(cells[0]).compare(bareCell(header[0]), Qt::CaseInsensitive) != 0)
        return false;
    size_t same = 0;
    size_t filled = 0;
    size_t values = 0;
    for (size_t i = 0; i < both; ++i) {
        same += bareCell(cells[i]).compare(bareCell(header[i]), Qt::CaseInsensitive) == 0;
        filled += !cells[i].isEmpty();
        values += isValue(classOf(cells[i])) && !isYear(cells[i]);
    }
    // Numbers may be the same in many rows; headings have words.
    return filled >= 2 && values < filled && same == both && 4 * both >= 3 * qMax(cells.size(), header.size());
}

std::vector<QString> joinedHeadings(const std::vector<Row> &records, int first, int count)
{
    std::vector<QString> headings;
    for (int row = first; row < first + count; ++row) {
        const Row &cells = records[size_t(row)];
        if (headings.size() < cells.size())
            headings.resize(cells.size());
        for (size_t i = 0; i < cells.size(); ++i) {
            const QString cell = cleanHeading(cells[i]);
            if (!headings[i].isEmpty() && !cell.isEmpty())
                headings[i] += u' ';
            headings[i] += cell;
        }
    }
    return headings;
}

std::vector<QString> columnNames(const std::vector<Row> &records, int first, int count)
{
    std::vector<QString> names = joinedHeadings(records, first, count);
    if (count < 2)
        return names;
    const bool gaps = count == 2 && fillsGaps(records[size_t(first)], records[size_t(first + 1)]);
    QString left;
    for (size_t i = 0; i < names.size(); ++i) {
        const QString above = cellOf(records, first, i);
        if (!above.isEmpty())
            left = above;
        if (!gaps)
            names[i] = above.isEmpty() ? names[i] : above;
        else if (above.isEmpty())
            names[i] = left.isEmpty() ? cellOf(records, first + 1, i)
                                      : left + QStringLiteral(" ") + cellOf(records, first + 1, i);
    }
    return names;
}

}
