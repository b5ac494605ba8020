#pragma once

#include "exchange/maptables.h"
#include "read/rows.h"

namespace wend {

// What is asked of the rows of a spreadsheet before it is known what they are.

int filledCells(const Row &row, size_t from = 0);
/// Columns up to the last that has something.
size_t widthOf(const std::vector<Row> &rows);
std::vector<Row> transposed(const std::vector<Row> &rows);

/// It is what people call a lane or a row of a journey.
bool isKnownLabel(const QString &label);
/// How many of the first cells, or of the cells of a row, are what people call lanes and rows of a journey.
int knownInColumn(const std::vector<Row> &rows);
int knownInRow(const Row &row);
/// An export may have headings that a journey has too ("Channel", "Time"), but below them stand numbers and days.
bool mostlyWords(const std::vector<Row> &rows);

/// Whether Wend wrote the grid that begins here.
bool beginsGrid(const std::vector<Row> &rows);
/// The tables that Wend writes behind a grid, the rows of the last of them and the columns of the others, by their
/// names in any language.
std::optional<GridWord> sectionCalled(const QString &name);
bool isHeading(const QString &cell, const char *heading);
std::optional<AboutWord> aboutCalled(const QString &label);

}
