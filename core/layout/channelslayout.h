#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"
#include "model/model.h"

namespace wend {

/// A channel as it is used in one column.
struct ChannelDot
{
    StageId column;
    int row = 0;
    QPointF at;                ///< x in the map, y from the lane's top
    std::vector<CardId> cards; ///< its touchpoints there, in order
};

/// From one dot to the next, as customers go.
struct ChannelStep
{
    QPointF from, to;
    bool switches = false; ///< to another channel
};

struct ChannelRow
{
    QString name;
    PlacedText label; ///< in the label column, y from the lane's top
    double middle = 0;
};

/// A lane of channels: a row for each that the map's touchpoints use, in order of first use.
struct ChannelsBox
{
    std::vector<ChannelRow> rows;
    std::vector<ChannelDot> dots; ///< as customers meet them
    std::vector<ChannelStep> steps;
    double height = 0; ///< needed, with the space below
};

/// A column's place on the map.
struct ChannelColumn
{
    StageId id;
    double left = 0; ///< of its cells
    double width = 0;
};

/// `top` is where rows begin below the lane's own name. Channels are the same whatever their case and the spaces around
/// them.
ChannelsBox layChannels(const Model &model, MapId map, const std::vector<ChannelColumn> &columns,
    const TextSetter &setter, const Measures &measures, double nameWidth, double top);

}
