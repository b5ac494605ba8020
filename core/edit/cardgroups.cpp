#include "edit/cardgroups.h"

#include "edit/cards.h"
#include "edit/columns.h"
#include "edit/paths.h"
#include "store/edit.h"

#include <algorithm>

namespace wend {

namespace {

bool holds(const std::vector<CardId> &cards, CardId card)
{
    return std::find(cards.begin(), cards.end(), card) != cards.end();
}

/// The card at `index` of a cell without `left`; null: behind the last.
CardId cardAt(Edit &edit, LaneId lane, StageId stage, int index, const std::vector<CardId> &left)
{
    for (const Card &card : edit.group<Card>({lane.value, stage.value})) {
        if (!holds(left, card.id) && index-- <= 0)
            return card.id;
    }
    return {};
}

/// Where `next` stands in a cell, not counting `moving`; behind the last where it is null.
int indexOf(Edit &edit, LaneId lane, StageId stage, CardId next, CardId moving)
{
    int index = 0;
    for (const Card &card : edit.group<Card>({lane.value, stage.value})) {
        if (card.id == next)
            break;
        index += card.id != moving;
    }
    return index;
}

}

void moveCards(Edit &edit, const std::vector<CardId> &cards, LaneId lane, StageId to, int index)
{
    const StageId stage = columnIn(edit, to);
    const CardId next = cardAt(edit, lane, stage, index, cards);
    for (CardId card : cards)
        moveCard(edit, card, lane, stage, indexOf(edit, lane, stage, next, card));
}

std::vector<CardId> copyCards(Edit &edit, const std::vector<CardId> &cards, LaneId lane, StageId stage, int index)
{
    std::vector<CardId> copies;
    CopiedCards pairs;
    for (CardId card : cards) {
        if (const CardId copy = copyCard(edit, card, lane, stage, index)) {
            copies.push_back(copy);
            pairs.push_back({card, copy});
            ++index;
        }
    }
    copyPaths(edit, pairs);
    return copies;
}

std::vector<CardId> appendCards(Edit &edit, const std::vector<Card> &cards, LaneId lane, StageId to)
{
    const StageId stage = columnIn(edit, to);
    std::vector<CardId> added;
    double position = edit.positionAtEnd<Card>({lane.value, stage.value});
    for (Card card : cards) {
        card.lane = lane;
        card.stage = stage;
        card.position = position++;
        added.push_back(edit.insert(card));
    }
    return added;
}

std::vector<CardId> duplicateCards(Edit &edit, const std::vector<CardId> &cards)
{
    std::vector<CardId> copies;
    CopiedCards pairs;
    for (CardId original : cards) {
        const auto card = edit.row(original);
        if (!card)
            continue;
        const int index = indexOf(edit, card->lane, card->stage, original, {}) + 1;
        copies.push_back(copyCard(edit, original, card->lane, card->stage, index));
        pairs.push_back({original, copies.back()});
    }
    copyPaths(edit, pairs);
    return copies;
}

}
