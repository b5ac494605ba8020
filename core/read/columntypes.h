#pragma once

#include "read/table.h"

namespace wend {

/// Of a table: so many tell what its columns hold.
constexpr size_t rowsThatTell = 20'000;

/// The decimal and group signs that the numbers of all tables tell together. `delimiter` decides where they are silent.
NumberStyle decideNumberStyle(const std::vector<Table> &tables, QChar delimiter);

/// What each column is, from all its cells and its heading. Looks at no more than some thousand rows, evenly spread.
void decideColumnTypes(Table &table, const NumberStyle &numbers);

/// Settles the order of day and month in columns that leave it open, by the other columns of the file; the rest is
/// marked ambiguous. Years of dates without one follow the table's period.
/// What a person `said` about the order goes before all evidence.
void decideDateOrders(std::vector<Table> &tables, const NumberStyle &numbers, std::optional<DateOrder> said = {});

/// Name and unit of a heading: "Amount spent (EUR)" is "Amount spent" in EUR.
void splitUnit(const QString &heading, QString &name, QString &unit);
/// What the numbers under a heading are multiplied by: 10,000 under "(万元)", 1,000 under "(k)".
double unitFactor(const QString &heading);

}
