#pragma once

#include "model/mapnumbers.h"

namespace wend {

/// What a change is a change of: what adds up changes by a share of itself, a conversion by points of percent, anything
/// else by its own unit.
enum class Changed { Sum, Share, Other };
Changed changedOf(const StageNumbers &number);
Changed changedOf(const FurtherNumber &number);

/// The change in short: "33 %", "1.6 points", "0.3"; without a sign. Empty where nothing is compared.
QString changeAmount(const NumberChange &change, Changed what);
/// "6 to 66", "0.3 to 2.8", "−2 to 13": the interval in the unit of the amount; empty where there is none.
QString changeInterval(const NumberChange &change, Changed what);
/// What there is to say of it: "33 % more (6 to 66)", "+5 %, could be chance", or why it is not compared.
QString changeText(const NumberChange &change, Changed what);

}
