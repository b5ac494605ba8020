#pragma once

#include "model/rows.h"

#include <variant>
#include <vector>

namespace wend {

/// What a finding speaks of.
using FindingItem = std::variant<MapId, StageId, CardId, FeelingId, PersonaId, ToolId, MetricId>;

/// What kind of thing was found, the gravest first.
enum class FindingSeverity {
    Loss,  ///< people are lost
    Look,  ///< look at it
    Gap,   ///< something is missing on the map
    Chance ///< something to be won
};
/// "loss", "look", "gap", "chance", as `wend findings --json` writes them.
QString wordOf(FindingSeverity severity);

/// One line of how a finding's weight was reckoned, in words.
struct SumLine
{
    QString label;
    QString value;
    QString range {}; ///< the 95 % interval of the value, or how it was made; may be empty
    bool operator==(const SumLine &) const = default;
};

/// What Wend noticed, in the language of the interface.
struct Finding
{
    QString rule; ///< its name in kebab case, the same in all versions: "leak-and-pain"
    FindingSeverity severity = FindingSeverity::Look;
    double weight = 0;  ///< within its severity the heaviest comes first; each rule says of what
    MapId map {};       ///< null: the whole workbook
    QString text {};    ///< one sentence
    QString figures {}; ///< what it rests on, in one line
    std::vector<SumLine> sum {};
    std::vector<FindingItem> items {}; ///< the first is where it stands
    /// How many of the items, from the first on, tell it from others of its rule. The rest may be different tomorrow.
    size_t subjects = 1;
    QString occasion {}; ///< what makes it another one although it is about the same: a day that was set anew
    bool operator==(const Finding &) const = default;
};

}
