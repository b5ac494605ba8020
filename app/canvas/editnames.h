#pragma once

#include "canvas/selection.h"
#include "store/workbook.h"

namespace wend {

// The names of the canvas's undo steps, as the person reads them in the Edit menu.

/// What a name says of a text: its first words, in one line.
QString shortText(const QString &text);

EditName moveName(const Model &model, const CardIds &cards);
EditName copyName(const Model &model, const CardIds &cards);
/// With the two ends for %1 and %2.
EditName pathName(const Model &model, PathId path, const char *step);
EditName deleteName(const Model &model, const CardIds &cards);
EditName cutName(const Model &model, const CardIds &cards);

}
