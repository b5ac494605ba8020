#pragma once

#include "findings/rules.h"

namespace wend {

/// Which one of its rule's a finding is, the same each time it is found (FindingMark::about).
QString aboutOf(const Finding &finding);
/// The same with its rule: what tells it from all others of its map.
QString keyOf(const Finding &finding);

/// A finding about which a person decided something that still holds.
struct SettledFinding
{
    Finding finding;
    FindingMarkId mark;
    FindingDecision decision = FindingDecision::Dismissed;
    QDate until {}; ///< where it was put off
    bool operator==(const SettledFinding &) const = default;
};

struct SortedFindings
{
    Findings open;
    std::vector<SettledFinding> settled;
};

/// Which findings want to be seen, and which were dismissed or put off to a day that has not come. A finding of several
/// things is settled where all of them were: what is fixed of them does not bring the rest back.
SortedFindings sortOut(const Model &model, const Findings &findings, const QDate &today);

}
