#include "model/ties.h"

#include "model/lookup.h"

namespace wend {

namespace {

const Lane *laneOf(const Model &model, CardId id)
{
    const Card *card = model.find(id);
    return card ? model.find(card->lane) : nullptr;
}

}

std::optional<Tie> tieBetween(const Model &model, CardId one, CardId other)
{
    const Lane *a = laneOf(model, one);
    const Lane *b = laneOf(model, other);
    if (!a || !b || a->map != b->map)
        return std::nullopt;
    const auto are = [&](LaneKind first, LaneKind second) { return a->kind == first && b->kind == second; };
    if (are(LaneKind::Ideas, LaneKind::PainPoints))
        return Tie {one, &Card::answers, other};
    if (are(LaneKind::PainPoints, LaneKind::Ideas))
        return Tie {other, &Card::answers, one};
    if (are(LaneKind::PainPoints, LaneKind::Touchpoints))
        return Tie {one, &Card::touchpoint, other};
    if (are(LaneKind::Touchpoints, LaneKind::PainPoints))
        return Tie {other, &Card::touchpoint, one};
    return std::nullopt;
}

// Only pain points and ideas are tied to something.
std::vector<CardId> tiedTo(const Model &model, CardId card)
{
    std::vector<CardId> tied;
    const Lane *own = laneOf(model, card);
    if (!own)
        return tied;
    for (const CardTie field : cardTies) {
        if (const CardId to = model.at(card).*field; model.find(to))
            tied.push_back(to);
    }
    for (const LaneId lane : lanesOf(model, own->map)) {
        const LaneKind kind = model.at(lane).kind;
        if (kind != LaneKind::PainPoints && kind != LaneKind::Ideas)
            continue;
        for (const StageId column : columnsOf(model, own->map)) {
            for (const CardId other : cardsIn(model, lane, column)) {
                const Card &row = model.at(other);
                if (row.answers == card || row.touchpoint == card)
                    tied.push_back(other);
            }
        }
    }
    return tied;
}

}
