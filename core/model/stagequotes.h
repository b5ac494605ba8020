#pragma once

#include "model/model.h"

namespace wend {

// What customers said, as it stands in the evidence: the pile that waits to be sorted, and what lies on a stage.

/// It was said, and stands behind nothing yet.
inline bool isUnsorted(const Evidence &evidence)
{
    return evidence.kind == EvidenceKind::Said && !evidence.card && !evidence.stage && !evidence.explanation;
}

/// The stage that a quote lies on: its own, or that of the card behind which it stands; never a step. Null: none.
StageId stageOfQuote(const Model &model, const Evidence &evidence);

/// How much of what was said is sorted. The three are all of it.
struct PileCount
{
    int sorted = 0;
    int later = 0;
    int toGo = 0;
    int all() const { return sorted + later + toGo; }
    bool operator==(const PileCount &) const = default;
};
/// Of one source (Evidence::source), or of all where `source` is null.
PileCount countPile(const Model &model, const QString *source = nullptr);

/// What waits to be sorted, in order; what was put off stands behind the rest.
std::vector<EvidenceId> pileOf(const Model &model, const QString *source = nullptr);
/// The sources of all that was said, those first of which something is not sorted yet.
QStringList sourcesOfQuotes(const Model &model);

/// How customers rated, in stars: 1 the worst to 5 the best, whatever the scale they were asked on.
struct MeasuredMood
{
    double stars = 0;
    int ratings = 0;
    bool operator==(const MeasuredMood &) const = default;
};

/// What lies on one stage.
struct StageQuotes
{
    std::vector<EvidenceId> quotes; ///< the latest first
    int pain = 0;
    int praise = 0;
    int ideas = 0;
    int ratings = 0;  ///< of quotes that were filed here themselves
    double stars = 0; ///< their mean; nothing is said of fewer than leastRatings: mood()

    std::optional<MeasuredMood> mood() const;
};
/// A mean of fewer ratings says more about chance than about the stage.
inline constexpr int leastRatings = 5;

/// For each stage of a map on which something lies.
std::unordered_map<StageId, StageQuotes> stageQuotes(const Model &model, MapId map);
/// What a rating is in stars.
inline double starsOf(double score) { return 1 + 4 * score; }

/// The lowest and the highest feeling that is drawn in a stage and its steps, of any curve as it is; nothing where none
/// is drawn.
std::optional<std::pair<int, int>> drawnMood(const Model &model, StageId stage);

}
