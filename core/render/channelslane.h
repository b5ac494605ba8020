#pragma once

#include "render/mappainter.h"

namespace wend {

/// The dots of a lane of channels, joined from step to step. Where customers change the channel, the line is dashed and
/// bears a mark.
void paintChannels(
    QPainter &painter, const MapLayout &layout, const LaneBox &lane, const QRectF &visible, const MapStyle &style);

/// The names of the channels, in the label column.
void paintChannelNames(QPainter &painter, const MapLayout &layout, const LaneBox &lane, const MapStyle &style);

}
