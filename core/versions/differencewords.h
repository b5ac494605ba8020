#pragma once

#include "versions/mapdifferences.h"

namespace wend {

// Differences in words, in the language of the interface.

/// What is different, without its kind: "the card “Order form” (Order · Touchpoints): severity 3 → 4".
QString differenceText(const Difference &difference, const Model &before, const Model &after);

/// "came", "went", "moved", "changed": the word of its kind, also on the map.
QString differenceWord(DifferenceKind kind);

/// "3 came, 1 went, 2 changed"; of nothing a sentence.
QString differenceCounts(const Differences &differences);

/// Why a version was made: "kept", "before “Replace all”", "by itself, in November 2026".
QString versionReason(const Version &version);
/// Its name, or what stands in its place.
QString versionTitle(const Version &version);

}
