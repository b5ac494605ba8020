#include "sources/columnvalues.h"

#include "read/cellnumber.h"
#include "read/celltext.h"

#include <cmath>

namespace wend {

namespace {

constexpr size_t rowsOfValues = 2000;
constexpr size_t mostDifferent = 400;
constexpr size_t fewestRows = 3;

bool isClose(double a, double b, double roundedTo) { return std::abs(a - b) <= roundedTo + 0.001 * std::abs(b); }

/// Half of the last written place: 0.005 for "1.25".
double roundingOf(const ColumnValues &column)
{
    if (column.isWhole)
        return 0.5;
    for (const double step : {0.1, 0.01, 0.001}) {
        const bool fits = std::all_of(column.numbers.begin(), column.numbers.end(), [&](const auto &number) {
            return !number || std::abs(*number / step - std::round(*number / step)) < 1e-6;
        });
        if (fits)
            return step / 2 + 1e-9;
    }
    return 0.0005;
}

/// How often `part / whole` is the value, of the rows that can tell.
bool isQuotient(const ColumnValues &value, const ColumnValues &part, const ColumnValues &whole, double factor)
{
    const double rounding = roundingOf(value);
    size_t rows = 0;
    double loosest = 0;
    std::set<double> wholes;
    for (size_t row = 0; row < value.numbers.size(); ++row) {
        if (!value.numbers[row] || !part.numbers[row] || !whole.numbers[row] || *whole.numbers[row] == 0
            || *value.numbers[row] == 0)
            continue;
        const double quotient = factor * *part.numbers[row] / *whole.numbers[row];
        if (!isClose(*value.numbers[row], quotient, rounding))
            return false;
        loosest = std::max(loosest, rounding / std::abs(*value.numbers[row]));
        wholes.insert(*whole.numbers[row]);
        ++rows;
    }
    // Where values are rounded so much that many quotients fit, more rows must.
    return rows >= (loosest > 0.02 ? 2 * fewestRows : fewestRows) && wholes.size() > 1;
}

}

bool ColumnValues::countsUp() const
{
    if (!isWhole || others > 0 || count() < 3 || (!rises && !falls) || different.size() < 2)
        return false;
    const double steps = most - least;
    return least >= 0 && least <= 1 && steps <= 3.0 * count();
}

bool ColumnValues::looksLikeLevel() const
{
    constexpr int fewest = 5;
    return count() >= fewest && (rises || falls) && least > 0 && most > least && most - least <= 0.3 * least;
}

ColumnValues valuesIn(const Table &table, int column)
{
    ColumnValues values;
    const Column &of = table.columns[size_t(column)];
    std::optional<double> last;
    for (const size_t row : table.rows.sample(rowsOfValues)) {
        const QString cell = cellAt(table.rows[row], column);
        const QStringView bare = bareCell(cell);
        values.numbers.emplace_back();
        if (isMissingCell(bare))
            continue;
        ++values.cells;
        const auto number = parseNumber(bare, of.numbers.decimal);
        if (!number || number->below || number->above) {
            ++values.others;
            continue;
        }
        const double value = number->value;
        values.numbers.back() = value;
        if (values.count() == 1) {
            values.least = value;
            values.most = value;
            values.fewestDigits = number->digits;
        }
        values.least = std::min(values.least, value);
        values.most = std::max(values.most, value);
        values.isWhole = values.isWhole && value == std::floor(value);
        values.rises = values.rises && (!last || value >= *last);
        values.falls = values.falls && (!last || value <= *last);
        values.fewestDigits = std::min(values.fewestDigits, number->digits);
        values.mostDigits = std::max(values.mostDigits, number->digits);
        if (values.different.size() < mostDifferent)
            values.different.insert(value);
        last = value;
    }
    return values;
}

bool isRatioOfOthers(const std::vector<ColumnValues> &columns, int column, bool isMoney)
{
    constexpr size_t mostColumns = 24;
    const ColumnValues &value = columns[size_t(column)];
    if (value.count() < int(fewestRows) || value.others > 0 || (value.isWhole && !isMoney)
        || (value.different.size() < 2 && !isMoney))
        return false;
    std::vector<size_t> numeric;
    for (size_t at = 0; at < columns.size() && numeric.size() < mostColumns; ++at) {
        if (int(at) != column && columns[at].count() >= int(fewestRows) && columns[at].others == 0)
            numeric.push_back(at);
    }
    for (const size_t part : numeric) {
        for (const size_t whole : numeric) {
            if (part == whole || !columns[whole].isWhole)
                continue;
            for (const double factor : {1.0, 100.0, 1000.0}) {
                if (isQuotient(value, columns[part], columns[whole], factor))
                    return true;
            }
        }
    }
    return false;
}

bool isRunningBalance(const std::vector<ColumnValues> &columns, int column)
{
    const ColumnValues &balance = columns[size_t(column)];
    const size_t rows = balance.numbers.size();
    // Of small whole numbers three alone could fit by chance.
    constexpr double smallChange = 10;
    bool hasSmall = balance.isWhole && rows < 2;
    for (size_t row = 1; row < rows && balance.isWhole && !hasSmall; ++row)
        hasSmall = std::abs(balance.numbers[row].value_or(0) - balance.numbers[row - 1].value_or(0)) < smallChange;
    if (balance.count() < int(fewestRows) + hasSmall || balance.count() < int(rows))
        return false;
    const auto signedAmount = [&](size_t row, size_t a, size_t b, int sign) {
        const double in = columns[a].numbers[row].value_or(0);
        return b == a ? in : in + sign * columns[b].numbers[row].value_or(0);
    };
    // The newest row is the first or the last.
    const auto holds = [&](size_t a, size_t b, int sign, bool newestFirst, double direction) {
        for (size_t row = 1; row < rows; ++row) {
            const double change = *balance.numbers[row] - *balance.numbers[row - 1];
            const double amount = newestFirst ? -signedAmount(row - 1, a, b, sign) : signedAmount(row, a, b, sign);
            if (std::abs(change - direction * amount) > 0.006
                || (a != b && columns[a].numbers[row] && columns[b].numbers[row] && *columns[a].numbers[row] != 0
                    && *columns[b].numbers[row] != 0))
                return false;
        }
        return true;
    };
    for (size_t a = 0; a < columns.size(); ++a) {
        if (int(a) == column || columns[a].count() == 0 || columns[a].isConstant())
            continue;
        for (size_t b = a; b < columns.size(); ++b) {
            if (int(b) == column || (b != a && columns[b].count() == 0))
                continue;
            for (const bool newestFirst : {false, true}) {
                for (const double direction : {1.0, -1.0}) {
                    if (holds(a, b, -1, newestFirst, direction))
                        return true;
                }
            }
        }
    }
    return false;
}

}
