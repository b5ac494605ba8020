#pragma once

#include "findings/mapfacts.h"

namespace wend {

/// How many should go on at a step, and who says so.
struct Expectation
{
    double rate = 0; ///< 0 to 1
    QString from;    ///< "Your target: 10 % of 3,140 visits"
};

/// Whether a share of those who came goes on: from what was only seen none does.
bool hasShare(const StageNumbers &number);

/// What should go on from the stage at `at`: its target; on a map without any target what went on in the period before,
/// where that was surely more. Empty: nobody says.
std::optional<Expectation> expectationOf(const MapFacts &facts, size_t at);

}
