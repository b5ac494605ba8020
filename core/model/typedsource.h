#pragma once

#include "model/rows.h"

namespace wend {

/// The recipe of what is typed by hand, of which each workbook has one source.
inline QString recipeOfTyped() { return QStringLiteral("typed"); }

/// True of the source of the numbers that are typed by hand (edit/typednumbers.h).
inline bool isTyped(const Source &source) { return source.recipe == recipeOfTyped(); }

/// False where an import of the source surely holds nothing of the metric: what was typed stands in imports of one
/// metric each, with the metric's key in place of a file's hash.
inline bool mayHold(const Source &source, const Import &import, const Metric &metric)
{
    return !isTyped(source) || import.hash == metric.key;
}

}
