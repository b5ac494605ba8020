#pragma once

#include "layout/boxes.h"
#include "layout/measures.h"
#include "model/model.h"

#include <functional>

namespace wend {

/// What a cell's layout depends on besides its cards.
struct CellFrame
{
    const Model &model;
    const TextSetter &setter;
    const Measures &measures;
    QString language;
    LaneKind kind = LaneKind::Text;
    double width = 0; ///< of the cards' area
    /// Of a card whose span is more than one: the columns it covers here, and how wide it is. Empty: all stay in their
    /// cell.
    std::function<std::pair<int, double>(const Card &)> spanOf = {};

    /// The columns that any card covers here, and how wide they are.
    std::pair<int, double> covered(const Card &card) const
    {
        return card.span > 1 && spanOf ? spanOf(card) : std::pair(1, width);
    }
};

/// One card at a width, at (0, 0).
CardBox layCard(const CellFrame &frame, const Card &card, double width);

/// The cards of a cell, from (0, 0), without regard to wide cards of other cells (spanlayout.h). Cards that `old` holds
/// at the same width are taken over but for those in `touched`.
std::shared_ptr<const CellBox> layCell(
    const CellFrame &frame, const std::vector<CardId> &cards, const CellBox *old, const std::vector<CardId> &touched);

/// A cell that shows no cards but how many there are.
std::shared_ptr<const CellBox> layClosedCell(const CellFrame &frame, int cards, bool saysHowMany);

/// The space between cards that stand one below the other.
double cardGap(LaneKind kind, const Measures &measures);

/// How far below a cell's top the text of its first card begins: labels of lanes are aligned with it.
double firstTextTop(LaneKind kind, const Measures &measures);

/// The style of a card's own text.
const TextStyle &titleStyle(LaneKind kind, const Measures &measures);

}
