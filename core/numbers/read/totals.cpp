#include "numbers/read/totals.h"

#include "numbers/read/cellclass.h"
#include "numbers/read/celldate.h"
#include "numbers/read/cellnumber.h"
#include "numbers/read/celltext.h"
#include "numbers/read/words.h"

#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr size_t sampledRows = 2000;

/// A total has its label in the first cell that is not empty, or in one cell too many behind the last.
bool hasTotalLabel(const Row &row, size_t width)
{
    for (size_t i = width; i < row.size(); ++i) {
        if (isTotalLabel(row[i]))
            return true;
    }
    for (const QString &cell : row) {
        if (!cell.isEmpty())
            return row.size() > 1 && isTotalLabel(cell);
    }
    return false;
}

struct Dimensions
{
    std::vector<int> words;   ///< leading columns of words, dates or ids
    std::vector<int> numbers; ///< columns of numbers that could be summed
};

Dimensions dimensionsOf(const Table &table)
{
    Dimensions result;
    const std::vector<size_t> rows = table.rows.sample(40);
    for (int column = 0; column < int(table.columns.size()); ++column) {
        int values = 0;
        int others = 0;
        for (const size_t row : rows) {
            if (column >= int(table.rows[row].size()))
                continue;
            const CellClass kind = classOf(table.rows[row][size_t(column)]);
            values += kind == CellClass::Number;
            others += kind == CellClass::Date || kind == CellClass::Text;
        }
        if (values > others)
            result.numbers.push_back(column);
        else if (others > 0 && result.numbers.empty())
            result.words.push_back(column);
    }
    return result;
}

std::optional<double> valueAt(const Row &row, int column, const NumberStyle &numbers)
{
    if (column >= int(row.size()))
        return std::nullopt;
    const auto number = parseNumber(row[size_t(column)], numbers.decimal);
    return number && !number->percent ? std::optional(number->value) : std::nullopt;
}

/// Whether the row holds the sum of the others in at least one column of counts.
bool sumsUp(const Table &table, size_t total, const Dimensions &dimensions, const NumberStyle &numbers)
{
    for (const int column : dimensions.numbers) {
        const auto said = valueAt(table.rows[total], column, numbers);
        if (!said || *said == 0)
            continue;
        double sum = 0;
        for (size_t row = 0; row < table.rows.size(); ++row) {
            if (row != total)
                sum += valueAt(table.rows[row], column, numbers).value_or(0);
        }
        if (sum != 0 && std::abs(sum - *said) <= 0.02 * std::abs(*said))
            return true;
    }
    return false;
}

bool dimensionsEmpty(const Row &row, const Dimensions &dimensions)
{
    return !dimensions.words.empty() && std::all_of(dimensions.words.begin(), dimensions.words.end(), [&row](int column) {
        return column >= int(row.size()) || bareCell(row[size_t(column)]).isEmpty();
    });
}

/// Only the first row and the last ones may be totals without a label; all other rows must have their dimension.
std::vector<size_t> emptyDimensionTotals(const Table &table, const NumberStyle &numbers)
{
    if (table.rows.size() < 2)
        return {};
    const Dimensions dimensions = dimensionsOf(table);
    if (dimensions.words.empty() || dimensions.numbers.empty())
        return {};
    size_t last = table.rows.size();
    while (last > 0 && dimensionsEmpty(table.rows[last - 1], dimensions))
        --last;
    const size_t first = last > 0 && dimensionsEmpty(table.rows[0], dimensions) ? 1 : 0;
    if (last <= first || table.rows.size() - last > 3 || (first == 0 && last == table.rows.size()))
        return {};
    for (size_t row = first; row < last; row += 1 + (last - first) / sampledRows) {
        if (dimensionsEmpty(table.rows[row], dimensions))
            return {};
    }
    std::vector<size_t> totals;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (row == first && first < last)
            row = last;
        if (row < table.rows.size() && sumsUp(table, row, dimensions, numbers))
            totals.push_back(row);
    }
    return totals;
}

/// A first or last row whose two days span those of all others, which are all shorter.
std::vector<size_t> widestSpanTotals(const Table &table)
{
    if (table.rows.size() < 3 || table.columns.size() < 3)
        return {};
    const auto spanOf = [&table](size_t row) -> std::optional<std::pair<QDate, QDate>> {
        const Row &cells = table.rows[row];
        if (cells.size() < 2)
            return std::nullopt;
        const auto from = parseDateRange(cells[0], DateOrder::YearMonthDay);
        const auto to = parseDateRange(cells[1], DateOrder::YearMonthDay);
        return from && to ? std::optional(std::pair(from->first, to->second)) : std::nullopt;
    };
    for (const size_t candidate : {size_t(0), table.rows.size() - 1}) {
        const auto whole = spanOf(candidate);
        if (!whole)
            return {};
        QDate from;
        QDate to;
        qint64 longest = 0;
        bool all = true;
        for (size_t row = 0; row < table.rows.size() && all; ++row) {
            if (row == candidate)
                continue;
            const auto span = spanOf(row);
            all = span && span->first.daysTo(span->second) < whole->first.daysTo(whole->second);
            if (!all)
                break;
            from = from.isValid() ? qMin(from, span->first) : span->first;
            to = to.isValid() ? qMax(to, span->second) : span->second;
            longest = qMax(longest, span->first.daysTo(span->second));
        }
        if (all && whole->first.daysTo(whole->second) > longest && whole->first <= from && whole->second >= to)
            return {candidate};
    }
    return {};
}

void takeOut(Table &table, const std::vector<size_t> &which)
{
    for (auto &[record, cells] : table.rows.take(which))
        table.totalRows.push_back({record, std::move(cells)});
    std::sort(table.totalRows.begin(), table.totalRows.end(), [](const TotalRow &a, const TotalRow &b) { return a.record < b.record; });
}

}

void takeTotalsOut(Table &table, const NumberStyle &numbers)
{
    if (table.columns.size() < 2)
        return;
    std::vector<size_t> labelled;
    for (const size_t row : table.rows.held()) {
        if (hasTotalLabel(table.rows[row], table.columns.size()))
            labelled.push_back(row);
    }
    // Where "Total" is what most rows are called it is a name like another.
    if (labelled.size() <= 1 || 2 * labelled.size() < table.rows.size() || table.rows.size() - labelled.size() <= 2)
        takeOut(table, labelled);
    if (table.totalRows.empty())
        takeOut(table, emptyDimensionTotals(table, numbers));
    if (table.totalRows.empty())
        takeOut(table, widestSpanTotals(table));
}

}
