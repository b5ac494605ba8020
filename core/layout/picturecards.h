#pragma once

#include "layout/celllayout.h"

#include <functional>

namespace wend {

// Cards of the lanes that show pictures: `box.rect` has its width, height and the rest are set.

/// A picture kept in proportion, its caption below.
void layPicture(const CellFrame &frame, const Card &card, CardBox &box);

/// A frame of the storyboard, the picture within it, its caption below. All of a lane are of one height and width; one
/// that covers several columns is as wide as they are.
void layFrame(const CellFrame &frame, const Card &card, CardBox &box);

/// Frames side by side, as many as the cell is wide for; one that covers several columns has a row to itself.
void flowFrames(const CellFrame &frame, CellBox &cell, const std::vector<const Card *> &cards,
    const std::function<CardBox(const Card &, double)> &boxAt);

/// Numbers the frames of a storyboard through its columns. True where any has another number now.
bool numberFrames(LaneBox &lane, const TextSetter &setter, const Measures &measures);

}
