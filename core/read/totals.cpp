#include "read/totals.h"

#include "read/cellclass.h"
#include "read/celldate.h"
#include "read/cellnumber.h"
#include "read/celltext.h"
#include "read/cellwords.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

constexpr size_t rowsAddedUp = 2000;

/// A total has its label in the first cell that says something, or in one cell too many behind the last.
bool hasTotalLabel(const Row &row, size_t width)
{
    for (size_t i = width; i < row.size(); ++i) {
        if (isTotalLabel(row[i]))
            return true;
    }
    for (const QString &cell : row) {
        if (!isMissingCell(bareCell(cell)))
            return row.size() > 1 && isTotalLabel(cell);
    }
    return false;
}

/// A total's label in any other cell: behind the day, beside the article.
bool hasLabelWithin(const Row &row, QHash<QString, bool> &known)
{
    constexpr qsizetype longest = 32;
    constexpr qsizetype mostKnown = 10000;
    return std::any_of(row.begin(), row.end(), [&](const QString &cell) {
        const bool couldBe
            = cell.size() <= longest && std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        if (!couldBe)
            return false;
        const auto found = known.constFind(cell);
        if (found != known.constEnd())
            return *found;
        const bool isLabel = isTotalLabel(cell);
        if (known.size() < mostKnown)
            known.insert(cell, isLabel);
        return isLabel;
    });
}

bool hasSubtotalLabel(const Row &row)
{
    return std::any_of(row.begin(), row.end(), [](const QString &cell) { return cellIs(cell, CellWord::Subtotal); });
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

struct RowRange
{
    size_t from;
    size_t to; ///< behind the last
};

/// Whether the row holds the sum of those in a range, itself left out, in at least one column of counts.
bool sumsUp(
    const Table &table, size_t total, const RowRange &range, const Dimensions &dimensions, const NumberStyle &numbers)
{
    const Row cells = table.rows[total];
    std::vector<double> sums(dimensions.numbers.size());
    for (size_t row = range.from; row < range.to; ++row) {
        if (row == total)
            continue;
        const Row &other = table.rows[row];
        for (size_t at = 0; at < sums.size(); ++at)
            sums[at] += valueAt(other, dimensions.numbers[at], numbers).value_or(0);
    }
    for (size_t at = 0; at < sums.size(); ++at) {
        const auto said = valueAt(cells, dimensions.numbers[at], numbers);
        if (said && *said != 0 && sums[at] != 0 && std::abs(sums[at] - *said) <= 0.02 * std::abs(*said))
            return true;
    }
    return false;
}

bool dimensionsEmpty(const Row &row, const Dimensions &dimensions)
{
    return !dimensions.words.empty()
        && std::all_of(dimensions.words.begin(), dimensions.words.end(),
            [&row](int column) { return column >= int(row.size()) || bareCell(row[size_t(column)]).isEmpty(); });
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
    for (size_t row = first; row < last; row += 1 + (last - first) / rowsAddedUp) {
        if (dimensionsEmpty(table.rows[row], dimensions))
            return {};
    }
    std::vector<size_t> totals;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (row == first && first < last)
            row = last;
        if (row < table.rows.size() && sumsUp(table, row, {0, table.rows.size()}, dimensions, numbers))
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

/// The rows with a total's label that are first or last, or close a group of rows that they agree with. A row in
/// between that does not is one like the others: a product may be called "Total".
std::vector<size_t> labelledTotals(const Table &table, const NumberStyle &numbers)
{
    constexpr size_t mostChecked = 400;
    constexpr size_t mostAtEnds = 5;
    std::vector<size_t> labelled;
    for (const size_t row : table.rows.held()) {
        if (hasTotalLabel(table.rows[row], table.columns.size()))
            labelled.push_back(row);
    }
    size_t front = 0;
    while (front < labelled.size() && labelled[front] == front)
        ++front;
    size_t back = labelled.size();
    while (back > front && labelled[back - 1] + (labelled.size() - back) + 1 == table.rows.size())
        --back;
    // Where "Total" is what most rows are called it is a name like another, unless one of those at the end is the sum
    // of the others.
    if (labelled.size() > 1 && 2 * labelled.size() >= table.rows.size() && table.rows.size() - labelled.size() > 2) {
        const RowRange between {front, back == labelled.size() ? table.rows.size() : labelled[back]};
        const bool areTotals = labelled.size() <= mostAtEnds && front + labelled.size() - back == labelled.size()
            && std::any_of(labelled.begin(), labelled.end(),
                [&](size_t row) { return sumsUp(table, row, between, dimensionsOf(table), numbers); });
        if (!areTotals)
            return {};
    }
    if (back - front > mostChecked)
        return labelled;
    std::vector<size_t> totals(labelled.begin(), labelled.begin() + qsizetype(front));
    const Dimensions dimensions = front < back ? dimensionsOf(table) : Dimensions();
    size_t group = front;
    for (size_t at = front; at < back; ++at) {
        const size_t row = labelled[at];
        if (!hasSubtotalLabel(table.rows[row]) && !sumsUp(table, row, {group, row}, dimensions, numbers))
            continue;
        totals.push_back(row);
        group = row + 1;
    }
    totals.insert(totals.end(), labelled.begin() + qsizetype(back), labelled.end());
    return totals;
}

/// Rows that have the label somewhere and sum up all others, or those since the last such row.
std::vector<size_t> totalsLabelledWithin(const Table &table, const NumberStyle &numbers)
{
    constexpr size_t mostChecked = 400;
    std::vector<size_t> labelled;
    QHash<QString, bool> known;
    for (const size_t row : table.rows.held()) {
        if (hasLabelWithin(table.rows[row], known))
            labelled.push_back(row);
    }
    if (labelled.empty() || labelled.size() > mostChecked || 2 * labelled.size() > table.rows.size())
        return {};
    const Dimensions dimensions = dimensionsOf(table);
    std::vector<size_t> totals;
    size_t group = 0;
    for (const size_t row : labelled) {
        const bool isAtEnd = row == 0 || row + 1 == table.rows.size();
        const bool closesGroup = row > group + 1 && sumsUp(table, row, {group, row}, dimensions, numbers);
        // A label that stands in other rows too is a part like another ("Total" beside "mobile" and "desktop").
        if (!closesGroup && !(isAtEnd && sumsUp(table, row, {0, table.rows.size()}, dimensions, numbers)))
            return {};
        totals.push_back(row);
        group = row + 1;
    }
    return totals;
}

void takeOut(Table &table, const std::vector<size_t> &which)
{
    for (auto &[record, cells] : table.rows.take(which))
        table.totalRows.push_back({record, std::move(cells)});
    std::sort(table.totalRows.begin(), table.totalRows.end(),
        [](const TotalRow &a, const TotalRow &b) { return a.record < b.record; });
}

}

void takeTotalsOut(Table &table, const NumberStyle &numbers)
{
    if (table.columns.size() < 2)
        return;
    takeOut(table, labelledTotals(table, numbers));
    takeOut(table, totalsLabelledWithin(table, numbers));
    if (table.totalRows.empty())
        takeOut(table, emptyDimensionTotals(table, numbers));
    if (table.totalRows.empty())
        takeOut(table, widestSpanTotals(table));
}

}
