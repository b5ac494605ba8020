#pragma once

#include "findings/rules.h"

namespace wend {

/// All that the rules find on a map, most important first: by severity, then by weight.
Findings findingsOf(const MapFacts &facts);
/// What concerns no map alone.
Findings findingsOfWorkbook(const Model &model);

/// Brings lists of several maps into one order.
void sortFindings(Findings &findings);

}
