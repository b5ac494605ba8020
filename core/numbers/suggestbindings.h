#pragma once

#include "model/lookup.h"
#include "sources/understanding.h"

namespace wend {

/// A metric of an export and the stage it would usually stand at.
struct BindingSuggestion
{
    int understanding = 0; ///< place in the list given
    QString key;
    StageId stage;
    bool isThere = false; ///< it is bound there already
    CardId card {};       ///< not null: at this touchpoint of the stage; only where it is there already
    bool operator==(const BindingSuggestion &) const = default;
};

/// Which metric goes to which stage of a map: by where it usually stands, and what the stage's name, level or place
/// says. A stage that shows a number keeps it; no stage and no metric is suggested twice. Money, rates and durations
/// are never suggested: they do not count what goes from stage to stage; nor are losses (refunds, people who left). A
/// later stage never gets what comes earlier in the funnel. A stage that nothing fits gets nothing.
std::vector<BindingSuggestion> suggestBindings(
    const Model &model, MapId map, const std::vector<Understanding> &understandings);

/// Whether a metric of an export can be the number of a stage at all, wherever the others stand.
bool fitsStage(const Model &model, StageId stage, const Understanding &from, const MetricUnderstanding &metric);

/// What a stage of a map is for: by the words of its name (in the interface's languages), else by its level, else by
/// its place.
UsualStage usualStageOf(const Model &model, StageId stage);

}
