#pragma once

#include "layout/hit.h"
#include "layout/measures.h"

#include <vector>

namespace wend {

/// The canvas that widths and heights of a map are given for: what proportions on paper are taken from.
inline constexpr double usualWidth = 1280;
inline constexpr double usualNames = 112;
inline constexpr double usualColumn = 220;

/// How a map is laid out. Lengths in map units: pixels at 100 %.
struct LayoutOptions
{
    double width = usualWidth;          ///< to fill; a map of many columns grows wider
    double minimumColumn = usualColumn; ///< below it a map grows wider instead
    double maximumColumn = 1e6;         ///< above it a map of few columns stays narrower
    double labelColumn
        = usualNames;           ///< left of the stages, for the names of the lanes, where the map says nothing else
    double scale = 1;           ///< of type and of every distance but the three above and feelingHeight
    double feelingHeight = 196; ///< of a feeling lane
    std::optional<CurveKey>
        curve; ///< the emotion curve that is worked on: the others are drawn calmer, and empty ones are listed
    std::vector<LaneId> without; ///< lanes that are left out
    std::vector<StageId> only;   ///< stages that are shown; empty: all
    QString language;            ///< of words that Wend adds; empty: the language of the business
    /// On paper widths and heights that the map says are proportions of `width`; and nothing is rounded to whole units,
    /// as lines are on a screen so that they are sharp at 100 %.
    Medium medium = Medium::Screen;
    bool namesAbove = false;     ///< names of lanes on a line of their own above their cards, for narrow sheets
    double tallestFeeling = 1e6; ///< what a feeling lane of a stretched map takes at most
    bool operator==(const LayoutOptions &) const = default;
};

}
