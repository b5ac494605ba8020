#pragma once

#include "canvas/board.h"

namespace wend {

/// A place on the map where something can be added, or shown again, with one press.
struct Plus
{
    enum class What { Card, Feeling, Stage, Step, Lane, HiddenStages, HiddenLanes, Path };
    What what = What::Card;
    CellPlace cell;              ///< where a card would come; of a step its stage
    int index = 0;               ///< where a stage, step or lane would come among all others, hidden ones too
    QRectF rect;                 ///< in map units
    bool round = false;          ///< a small button on a border rather than a place
    QString text;                ///< "2 hidden", on a small button
    std::vector<StageId> stages; ///< that are hidden there
    std::vector<LaneId> lanes;
    CardId card; ///< where a path would begin
    bool operator==(const Plus &) const = default;
};

/// What is offered while the pointer is at `point` over `hit`: few, so that the map stays calm.
std::vector<Plus> plusesAt(const Board &board, const Hit &hit, QPointF point);

/// The one under the pointer; null: none.
const Plus *plusUnder(const std::vector<Plus> &pluses, QPointF point);

}
