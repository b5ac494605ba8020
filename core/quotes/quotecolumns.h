#pragma once

#include "quotes/scorescale.h"

namespace wend {

/// Which columns of a table hold what customers wrote, and what belongs to it. -1: none.
struct QuoteColumns
{
    int words = -1;
    int day = -1;
    int score = -1;
    int author = -1;
    std::vector<int> names; ///< all columns of names, the author's too
    std::optional<ScoreScale> scale;
    bool operator==(const QuoteColumns &) const = default;
};

/// The columns that hold what people wrote freely, the likeliest first; empty where the table has none.
std::vector<int> columnsOfWords(const wend::Table &table);
/// What the table's headings and cells tell. `words` is -1 where nobody wrote anything.
QuoteColumns quoteColumnsOf(const wend::Table &table);

/// The table of a file that holds what people wrote, the longest of them; -1: none.
int tableOfQuotes(const ReadFile &file);

}
