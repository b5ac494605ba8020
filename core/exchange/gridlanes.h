#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"

namespace wend {

/// Something in a cell of a grid, in words.
struct GridEntry
{
    QString text;
    CardId card {}; ///< null: a feeling, a number, a channel
};

/// A row of a grid. Feelings have one for each curve.
struct GridLane
{
    LaneId lane;
    QString name; ///< by which the reader finds its kind again: "Behind the counter (Backstage)"
    std::vector<std::vector<GridEntry>> cells; ///< one a shown column (shownColumnsOf)
};

/// What the shown lanes of a map say, from top to bottom, in the words of `language`.
std::vector<GridLane> gridLanesOf(const Model &model, MapId map, const MapNumbers &numbers, const QString &language);

/// The lanes of a map that are not hidden.
std::vector<LaneId> shownLanesOf(const Model &model, MapId map);

/// What a cell says of a card: its text; where it has none, whom or what it shows instead.
QString cardText(const Model &model, const Card &card, LaneKind kind, const QString &language);

/// What stands between the parts of a row's name: "Feeling · Maya · As it should be".
inline QString nameSeparator() { return QStringLiteral(" · "); }

}
