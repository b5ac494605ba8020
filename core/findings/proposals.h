#pragma once

#include "findings/mapfacts.h"

namespace wend {

/// What of those with one value of a dimension ("Device": "Phone") came to a step, and what went on.
struct StepShare
{
    QString dimension;
    QString value;
    double came = 0;
    double went = 0;
    bool operator==(const StepShare &) const = default;
};

/// The rule that marks of proposals that are not wanted have (FindingMark::rule).
inline constexpr char proposalRule[] = "explanation";

/// What may be behind the loss at a step, as what is known there lets think.
struct Proposal
{
    QString about;           ///< which one it is, the same each time (FindingMark::about)
    QString text;            ///< what may be behind it
    QString reason;          ///< what it rests on, with its figures
    bool isMeasured = false; ///< the reason itself speaks for it
    CardId pain {};          ///< that it is taken from; null: none
    EvidenceId evidence {};  ///< that it is taken from; null: none
    bool operator==(const Proposal &) const = default;
};

/// What the pain points on both sides of the step that leads to a stage, quotes marked as pain there, shares that are
/// surely smaller for some customers than for the others, and a change of channel or device may be behind; what hurts
/// most first. Nothing that stands among the explanations already, that is answered and done, or that a person did not
/// want.
std::vector<Proposal> proposalsFor(const MapFacts &facts, StageId to, const std::vector<StepShare> &shares);

}
