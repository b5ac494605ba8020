#pragma once

#include "findings/decisions.h"

namespace wend {

/// "put off until 1 December", "not a problem".
QString decisionText(const SettledFinding &settled);
/// "1 put off until 1 December · 3 not a problem"; empty where there are none.
QString settledText(const std::vector<SettledFinding> &settled);

}
