#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"

namespace wend {

/// Above and below a header's words.
double headerPadding(const Measures &measures);

/// Whether a stage's duration stands well beside its name: a name gives way by breaking between words, never within
/// one.
bool durationFitsBeside(const StageBox &box, const Stage &stage, const TextSetter &setter, const Measures &measures,
    const QString &language);

/// A stage's words in its header, from the header's top; `box` has its place already. Returns the height they need.
double layStageWords(StageBox &box, const Stage &stage, bool durationBeside, const TextSetter &setter,
    const Measures &measures, const QString &language);

}
