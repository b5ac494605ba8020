#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// Several cards side by side to a place in any cell, in the given order. `index` counts the cell's other cards.
void moveCards(Edit &edit, const std::vector<CardId> &cards, LaneId lane, StageId stage, int index);

/// Copies of several cards, side by side, with the paths among them. Returns the copies; originals that are not there
/// are left out.
std::vector<CardId> copyCards(Edit &edit, const std::vector<CardId> &cards, LaneId lane, StageId stage, int index);

/// New cards behind those of a cell. Other fields are kept; lane, stage and position are set. Returns them in order.
std::vector<CardId> appendCards(Edit &edit, const std::vector<Card> &cards, LaneId lane, StageId stage);

/// A copy right behind each original, with the paths among them.
std::vector<CardId> duplicateCards(Edit &edit, const std::vector<CardId> &cards);

}
