#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// A new idea behind the others of a stage, in the map's first lane of ideas; one is made where the map has none.
/// `pain`: what it answers, or null. `reason`: what made somebody think of it, kept as its evidence of that day; empty:
/// none is told.
CardId addIdea(Edit &edit, StageId stage, CardId pain, const QString &text, const QString &reason, const QDate &day);

}
