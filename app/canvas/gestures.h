#pragma once

#include "canvas/board.h"
#include "canvas/gesture.h"

#include <memory>

namespace wend {

/// What dragging begins at a place: moving a card, a stage, a lane or a point, or a rubber band. Null: nothing.
/// `pressed` is where the button went down.
std::unique_ptr<Gesture> gestureFrom(Board &board, const Hit &hit, const Pointer &pressed);

/// The selection after a click on something: Ctrl adds and takes away cards, Shift adds.
Selection selectionAfterClick(const Board &board, const Hit &hit, Qt::KeyboardModifiers modifiers);

/// What a hit selects on its own.
Selection selectionOf(const Hit &hit);

/// The cards in reading order: lane by lane, stage by stage.
CardIds inReadingOrder(const Model &model, const MapLayout &layout, CardIds cards);

}
