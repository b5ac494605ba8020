#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// A point of a curve. `at` is clamped to 0…1, `value` to -100…+100.
FeelingId addFeeling(Edit &edit, Feeling feeling);

/// To a place and height; it may change its stage.
void setFeeling(Edit &edit, FeelingId feeling, StageId stage, double at, int value);

/// A persona's curve of one kind as the beginning of the other: the same points without their words. Returns how many.
int copyCurve(Edit &edit, MapId map, PersonaId persona, MapKind from, MapKind to);

}
