#pragma once

#include "model/rows.h"

#include <QRectF>
#include <vector>

namespace wend {

/// Which emotion curve: whose, and as it is or as it should be.
struct CurveKey
{
    PersonaId persona; ///< null: the map's own
    MapKind kind = MapKind::AsItIs;
    bool operator==(const CurveKey &) const = default;
};

/// What lies at a point of a map.
struct Hit
{
    enum class Part {
        Nothing,
        StageHeader, ///< of `stage`, which may be a step
        StageBorder, ///< the right edge of the column `stage`, in the rows of headers
        LaneLabel,
        LaneBorder,  ///< the edge below `lane`, in the label column
        NamesBorder, ///< the edge between lane names and the first column
        Card,
        FeelingPoint,
        Curve,     ///< the line itself, `curve`'s
        CurveName, ///< in the list below the lane's label
        Cell,      ///< an empty place of a cell (of feelings and numbers too)
        Number,
        Pill,       ///< the share that goes on from `stage`
        ChannelDot, ///< `cards` meet in a channel
        Path,       ///< the line of `path`, its words too
        AddStage,   ///< right of the last header
        AddLane     ///< below the last lane's label
    };
    Part part = Part::Nothing;
    StageId stage; ///< of a cell its column; in a lane of numbers the stage, which may have several
    LaneId lane;
    CardId card;
    FeelingId feeling;
    CurveKey curve;
    BindingId binding;
    PathId path;
    std::vector<CardId> cards; ///< of a dot of a lane of channels
    bool atEdge = false;       ///< of a card: at its right edge
    bool operator==(const Hit &) const = default;
};

/// A place on the emotion curve.
struct FeelingPlace
{
    StageId stage;   ///< the column
    double at = 0.5; ///< within the column, 0 to 1
    int value = 0;   ///< -100 to +100
    bool operator==(const FeelingPlace &) const = default;
};

}
