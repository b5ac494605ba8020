#pragma once

#include "model/model.h"

namespace wend {

class Edit;

/// A card lifted from a map with all that makes it whole elsewhere: what it points at goes along by name, since another
/// workbook knows no ids of this one.
struct ClippedCard
{
    int row = 0;    ///< lanes that hold cards, counted from the first clipped one
    int column = 0; ///< columns, counted the same way
    Card card;
    std::vector<Evidence> evidence;
    QString tool;
    std::optional<double> toolCost;
    QString persona;
    QString linkedMap; ///< its title
    Picture picture;   ///< no bytes: none
};

/// An arrow between two of the clipped cards, by their index.
struct ClippedPath
{
    int from = 0;
    int to = 0;
    Path path;
};

struct ClippedFeeling
{
    int column = 0;
    Feeling feeling;
    QString persona;
};

struct ClippedLane
{
    MapId map; ///< it was copied from
    Lane lane;
    QStringList columns; ///< their names
    std::vector<ClippedFeeling> feelings;
};

/// What was copied from a map: cards, or a lane with its content (the cards' columns are then those of the map).
struct Clipping
{
    std::vector<ClippedCard> cards;
    std::vector<ClippedPath> paths;
    std::optional<ClippedLane> lane;
};

/// The lanes of a map that hold cards, and its columns, as far as they are shown.
std::vector<LaneId> cardLanesOf(const Model &model, MapId map);
std::vector<StageId> shownColumnsOf(const Model &model, MapId map);

/// In the order given.
Clipping clipCards(const Model &model, const std::vector<CardId> &cards);
Clipping clipLane(const Model &model, LaneId lane);

/// Behind the cards that are there, each as many lanes down and columns to the right of the first as it was; beyond the
/// last it goes into the last, so that nothing is lost. Neither list is empty. Returns the new cards.
std::vector<CardId> pasteCards(
    Edit &edit, const Clipping &clipping, const std::vector<LaneId> &lanes, const std::vector<StageId> &columns);

/// What became of a lane on another map.
struct PastedLane
{
    LaneId lane;
    QStringList
        missing; ///< columns with content that the map has neither by name nor by order: that went into its last
    bool hasCurves = false; ///< its curves were left out, since their personas have curves here already
};

/// A lane at `index` with its content. Columns are matched by name, else by order. The map has a column.
PastedLane pasteLane(Edit &edit, const Clipping &clipping, MapId map, int index);

}
