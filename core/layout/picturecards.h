#pragma once

#include "layout/celllayout.h"

#include <functional>

namespace wend {

// Cards of the lanes that show pictures: `box.rect` has its width, height and the rest are set.

/// A picture kept in proportion, its caption below.
void layPicture(const CellFrame &frame, const Card &card, CardBox &box);

/// A frame of the storyboard, the same for all of a lane, the picture within it, its caption below.
void layFrame(const CellFrame &frame, const Card &card, CardBox &box);

/// Frames side by side, as many as the cell is wide for.
void flowFrames(const CellFrame &frame, CellBox &cell, const std::vector<const Card *> &cards,
    const std::function<CardBox(const Card &, double)> &boxAt);

/// Numbers the frames of a storyboard through its columns. True where any has another number now.
bool numberFrames(LaneBox &lane, const TextSetter &setter, const Measures &measures);

}
