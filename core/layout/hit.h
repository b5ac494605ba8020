#pragma once

#include "model/rows.h"

#include <QRectF>

namespace wend {

/// What lies at a point of a map.
struct Hit
{
    enum class Part {
        Nothing,
        StageHeader,
        StageBorder, ///< the edge between `stage` and the next, in the row of headers
        LaneLabel,
        LaneBorder, ///< the edge below `lane`, in the label column
        Card,
        FeelingPoint,
        Curve, ///< the line itself, `persona`'s
        Cell,  ///< an empty place of a cell (of feelings and numbers too)
        Number,
        Pill,     ///< the share that goes on from `stage`
        AddStage, ///< right of the last header
        AddLane   ///< below the last lane's label
    };
    Part part = Part::Nothing;
    StageId stage;
    LaneId lane;
    CardId card;
    FeelingId feeling;
    PersonaId persona;
    BindingId binding;
    bool operator==(const Hit &) const = default;
};

/// A place on the emotion curve.
struct FeelingPlace
{
    StageId stage;
    double at = 0.5; ///< within the stage, 0 to 1
    int value = 0;   ///< -100 to +100
    bool operator==(const FeelingPlace &) const = default;
};

}
