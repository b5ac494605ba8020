#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// The columns of a map from left to right as model/lookup.h's columnsOf says them, but of what this edit has written.
std::vector<StageId> columnsOf(Edit &edit, MapId map);

/// Where the cards and feelings of a stage are: the stage or step itself, or of a stage that has steps the first of
/// them (one that is collapsed looks like a column).
StageId columnIn(Edit &edit, StageId stage);

/// The stage that a column belongs to; null where there is no such column.
StageId stageOf(Edit &edit, StageId column);

/// Keeps wide cards covering what they covered while columns come and go: made before, finish() after. A column that
/// comes between two that a card covers is covered too, one that goes is not; what stands for a column now takes its
/// place (a step for its stage, a stage for its last step).
class SpanKeeper
{
public:
    SpanKeeper(Edit &edit, MapId map);
    void finish();

private:
    struct Covered
    {
        StageId column;
        StageId parent;
    };
    struct Wide
    {
        CardId card;
        std::vector<Covered> columns;
    };
    Edit &m_edit;
    MapId m_map;
    std::vector<Wide> m_wide;
};

}
