#pragma once

#include "findings/mapfacts.h"

namespace wend {

/// One thing that a journey map should hold.
struct CompletenessPoint
{
    enum class State { Kept, Missing, NotWanted };
    QString id;      ///< in kebab case, the same in all versions: "moments-of-truth"
    QString text;    ///< what should be there, in the language of the interface
    QString missing; ///< what of it is not; empty where nothing is
    State state = State::Kept;
    FindingMarkId mark {}; ///< that it is not wanted; null: it is
    bool operator==(const CompletenessPoint &) const = default;
};

/// FindingMark::rule of points that are not wanted; its `about` is the point's id.
inline const QString completenessRule = QStringLiteral("completeness");

/// What a journey map should hold, by the field's lists: the five parts of a journey map (Nielsen Norman Group,
/// "Journey Mapping 101"), the ten requirements of Heart of the Customer, and, where a map has lanes behind the scenes,
/// what a service blueprint shows (Shostack 1984; Bitner, Ostrom and Morgan 2008).
std::vector<CompletenessPoint> completenessOf(const MapFacts &facts);

}
