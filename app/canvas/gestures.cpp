#include "canvas/gestures.h"

#include "canvas/borderdrag.h"
#include "canvas/carddrag.h"
#include "canvas/feelingdrag.h"
#include "canvas/lanedrag.h"
#include "canvas/pathdrag.h"
#include "canvas/rubberband.h"
#include "canvas/spandrag.h"
#include "canvas/stagedrag.h"

#include <algorithm>
#include <tuple>

namespace wend {

std::unique_ptr<Gesture> gestureFrom(Board &board, const Hit &hit, const Pointer &pressed)
{
    switch (hit.part) {
    case Hit::Part::Card: {
        CardIds cards = cardsOf(board.selection());
        if (std::find(cards.begin(), cards.end(), hit.card) == cards.end())
            cards = {hit.card};
        if (hit.atEdge && cards.size() == 1)
            return std::make_unique<SpanDrag>(board, hit.card);
        return std::make_unique<CardDrag>(
            board, inReadingOrder(board.model(), board.layout(), cards), hit.card, pressed.map);
    }
    case Hit::Part::StageHeader: return std::make_unique<StageDrag>(board, hit.stage, pressed.map);
    case Hit::Part::LaneLabel: return std::make_unique<LaneDrag>(board, hit.lane, pressed.map);
    case Hit::Part::FeelingPoint: return std::make_unique<FeelingDrag>(board, hit.feeling, hit.lane, pressed.map);
    case Hit::Part::Cell:
    case Hit::Part::Curve:
    case Hit::Part::Number:
    case Hit::Part::Pill:
    case Hit::Part::ChannelDot:
    case Hit::Part::Nothing: return std::make_unique<RubberBand>(board, pressed);
    case Hit::Part::StageBorder:
    case Hit::Part::LaneBorder:
    case Hit::Part::NamesBorder: return std::make_unique<BorderDrag>(board, hit, pressed.map);
    case Hit::Part::Path: return std::make_unique<PathDrag>(board, hit.path, pressed.map);
    case Hit::Part::CurveName:
    case Hit::Part::AddStage:
    case Hit::Part::AddLane: break;
    }
    return nullptr;
}

Selection selectionOf(const Hit &hit)
{
    switch (hit.part) {
    case Hit::Part::StageHeader:
    case Hit::Part::StageBorder: return hit.stage;
    case Hit::Part::LaneLabel:
    case Hit::Part::LaneBorder:
    case Hit::Part::CurveName: return hit.lane;
    case Hit::Part::Card: return CardIds {hit.card};
    case Hit::Part::FeelingPoint: return std::vector<FeelingId> {hit.feeling};
    case Hit::Part::Path: return hit.path;
    case Hit::Part::ChannelDot: return CardIds(hit.cards);
    case Hit::Part::Cell:
    case Hit::Part::Curve:
    case Hit::Part::Number:
    case Hit::Part::Pill: return CellPlace {hit.lane, hit.stage};
    case Hit::Part::Nothing:
    case Hit::Part::NamesBorder:
    case Hit::Part::AddStage:
    case Hit::Part::AddLane: break;
    }
    return {};
}

Selection selectionAfterClick(const Board &board, const Hit &hit, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!adds || hit.part != Hit::Part::Card)
        return adds && !cardsOf(board.selection()).empty() ? board.selection() : selectionOf(hit);
    CardIds cards = cardsOf(board.selection());
    if (modifiers.testFlag(Qt::ShiftModifier) && !cards.empty()) { // and all between the last one and this
        const MapLayout &layout = board.layout();
        for (const CardId card :
            layout.cardsIn((layout.rectOf(cards.back()) | layout.rectOf(hit.card)).adjusted(1, 1, -1, -1))) {
            std::erase(cards, card);
            cards.push_back(card);
        }
    }
    if (std::erase(cards, hit.card) == 0 || modifiers.testFlag(Qt::ShiftModifier))
        cards.push_back(hit.card);
    return cards.empty() ? Selection() : Selection(cards);
}

CardIds inReadingOrder(const Model &model, const MapLayout &layout, CardIds cards)
{
    const auto place = [&](CardId id) {
        const Card *card = model.find(id);
        return card
            ? std::tuple(layout.laneIndex(card->lane), layout.columnIndex(card->stage), card->position, id.value)
            : std::tuple(-1, -1, 0.0, id.value);
    };
    std::sort(cards.begin(), cards.end(), [&](CardId a, CardId b) { return place(a) < place(b); });
    return cards;
}

}
