#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"

namespace wend {

/// Above and below a header's words.
double headerPadding(const Measures &measures);

/// A stage's words in its header, from the header's top; `box` has its place already. Returns the height they need.
double layStageWords(
    StageBox &box, const Stage &stage, const TextSetter &setter, const Measures &measures, const QString &language);

}
