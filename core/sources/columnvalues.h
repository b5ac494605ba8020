#pragma once

#include "read/table.h"

#include <set>

namespace wend {

/// What the cells of a column show as numbers, whatever its heading says. From no more than some thousand rows, evenly
/// spread.
struct ColumnValues
{
    std::vector<std::optional<double>> numbers; ///< a row each; nothing where the cell is none
    int cells = 0;                              ///< not missing
    int others = 0;                             ///< of these, no numbers
    double least = 0;
    double most = 0;
    bool isWhole = true; ///< no decimals
    bool rises = true;   ///< no number is smaller than the one before
    bool falls = true;
    int fewestDigits = 0;
    int mostDigits = 0;
    std::set<double> different; ///< up to some hundred

    int count() const { return cells - others; }
    bool isConstant() const { return different.size() == 1; }
    /// 1, 2, 2, 3 or 0, 1, 4: a number a line or a receipt.
    bool countsUp() const;
    /// High, and going up or down by little: what there is in all, not what came in a day.
    bool looksLikeLevel() const;
};

ColumnValues valuesIn(const wend::Table &table, int column);

/// Whether a column is one count over another, or an amount over a count, in every row: then it is an average or a
/// rate, whatever its heading says. Whole numbers are one only where they are money: counts fit each other by chance.
bool isRatioOfOthers(const std::vector<ColumnValues> &columns, int column, bool isMoney);

/// Whether the column tells what is left after what the others add and take ("1000.00", then "+120.50" and "1120.50").
bool isRunningBalance(const std::vector<ColumnValues> &columns, int column);

}
