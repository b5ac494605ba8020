#pragma once

#include "read/table.h"

namespace wend {

/// Takes the rows that sum up others out of `rows` into `totalRows`: first or last ones, or such that close a group of
/// rows, by their label, by empty dimensions with a sum beside, or by a span of days that covers all other rows.
void takeTotalsOut(Table &table, const NumberStyle &numbers);

}
