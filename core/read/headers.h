#pragma once

#include "read/table.h"

namespace wend {

/// How many records from `first` on are headings: 0 where the first one is data already, 1, or more where the second is
/// the same again, describes the columns (Google Business Profile) or fills the gaps of the first (SurveyMonkey).
int headerRows(const std::vector<Row> &records, int first, const std::vector<int> &following);

/// Whether a record has words where the rows have numbers or dates.
bool looksLikeHeader(const std::vector<Row> &records, int record, const std::vector<int> &rows, int width);

/// Whether the cells are the headings once more, as where two tables were glued together.
bool repeatsHeader(const Row &cells, const Row &header);

/// The headings of columns: cells of several header rows joined with a blank.
std::vector<QString> joinedHeadings(const std::vector<Row> &records, int first, int count);
/// The names of columns: the first header row where it is complete; its gaps filled from the left where a second row
/// tells parts.
std::vector<QString> columnNames(const std::vector<Row> &records, int first, int count);

}
