#pragma once

#include "model/model.h"

namespace wend {

/// "Open", "Likely", "Confirmed", "Ruled out", in the language of the interface.
QString stateText(ExplanationState state);

/// What may be behind the loss before a stage, in the order in which it is read: confirmed, likely, open, ruled out,
/// within these as a person ordered them.
std::vector<ExplanationId> explanationsInOrder(const Model &model, StageId stage);

/// How many pieces of evidence speak for an explanation, and how many against it.
struct EvidenceCount
{
    int speaksFor = 0;
    int speaksAgainst = 0;
    bool isMeasured = false; ///< one that speaks for it was measured
    bool operator==(const EvidenceCount &) const = default;
};
EvidenceCount evidenceCountOf(const Model &model, ExplanationId explanation);

/// What one explanation accounts for, of what is missing at a step.
struct ExplainedPart
{
    ExplanationId explanation;
    double count = 0; ///< as much as is left of what is missing after those before it
    bool orMore = false;
    bool isConfirmed = false;
    bool operator==(const ExplainedPart &) const = default;
};

/// How much of what is missing is explained. Only what is confirmed or likely counts, and all together never for more
/// than is missing.
struct Explained
{
    std::vector<ExplainedPart> parts; ///< confirmed ones first
    double unexplained = 0;
    bool orLess = false;    ///< some explain at least as many, so at most that is unexplained
    bool isTooMuch = false; ///< together they claim more than is missing: somebody is counted twice
    bool operator==(const Explained &) const = default;
};
Explained explainedOf(const Model &model, StageId stage, double missing);

}
