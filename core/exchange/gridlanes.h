#pragma once

#include "model/mapnumbers.h"
#include "model/model.h"

namespace wend {

/// Something in a cell of a grid, in words.
struct GridEntry
{
    QString text;
    CardId card {}; ///< null: a feeling, a number, a channel
    int across = 1; ///< columns that it covers
};

/// A row of a grid. Feelings have one for each curve.
struct GridLane
{
    LaneId lane;
    QString name;                              ///< rowName(), of a curve with more
    std::vector<std::vector<GridEntry>> cells; ///< one a shown column (shownColumnsOf)
};

/// What the shown lanes of a map say, from top to bottom, in the words of `language`.
std::vector<GridLane> gridLanesOf(const Model &model, MapId map, const MapNumbers &numbers, const QString &language);

/// Of a lane: "Behind the counter (Backstage)", by which the reader finds the kind again.
QString rowName(const Lane &lane, const QString &language);

/// The lanes of a map that are not hidden.
std::vector<LaneId> shownLanesOf(const Model &model, MapId map);

/// What a cell says of a card: its text; where it has none, whom or what it shows instead.
QString cardText(const Model &model, const Card &card, LaneKind kind, const QString &language);

/// What stands in the columns that a card beside them covers too. A card that says just that has one more.
inline QString coveredSign() { return QStringLiteral("→"); }
inline bool isCoveredSigns(const QString &text) { return !text.isEmpty() && text.count(QChar(0x2192)) == text.size(); }

/// What stands between the parts of a row's name: "Feeling · Maya · As it should be".
inline QString nameSeparator() { return QStringLiteral(" · "); }

}
