#pragma once

#include "numbertable/numbertablemodel.h"
#include "read/table.h"

namespace wend {

/// Rows of a spreadsheet as what they are: numbers, with the days they are of and the names that stand above them,
/// where they have any.
struct PastedNumbers
{
    QStringList headings;                    ///< of the columns of numbers; empty: none
    std::vector<std::optional<Period>> days; ///< of each row; empty: no column tells days
    std::vector<QStringList> cells;          ///< the numbers as text, row by row
};

/// `order` is how the person writes dates in numbers; what the column itself shows goes before it.
PastedNumbers pastedNumbers(const std::vector<QStringList> &rows, DateOrder order, const QDate &today);

/// How dates of numbers alone are written here.
DateOrder usualDateOrder(const QLocale &locale);

/// Puts them into the table, as one undo step. Rows with days find theirs, others go down from `at`; named columns find
/// or make theirs, others go right from `at`, over what can be typed. Says through the model what was left out.
void pasteNumbers(NumberTableModel &model, const PastedNumbers &pasted, const QModelIndex &at);

}
