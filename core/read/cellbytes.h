#pragma once

#include "read/table.h"

#include <string_view>

// Cells in UTF-8, as they stand in a file, read without making texts of them where that is not needed. What is read
// this way is what the functions of table.h read from the text.

namespace wend {

/// What readNumber() gives, quickly, for a cell that is empty or a number with or without groups, a sign for dollars,
/// euros or pounds and a
/// `%` ("12", "-3.5", "$1,234.50", "12,90 €", "6.47%"). False for any other.
bool readPlainNumber(std::string_view cell, const Column &column, CellNumber &number);
/// The number of any cell.
CellNumber readNumber(std::string_view cell, const Column &column);
bool isMissing(std::string_view cell);

/// What tells the day in a cell: a date in digits without the time behind it, of anything else the whole cell. Two
/// cells of which it is the same are of the same day.
std::string_view dayPart(std::string_view cell);

QString textOf(std::string_view cell);
/// Without blanks at its ends.
std::string_view trimmed(std::string_view cell);
/// A hash of a trimmed cell that capital and small letters make no difference to.
quint64 hashOfWord(std::string_view cell);

}
