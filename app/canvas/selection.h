#pragma once

#include "model/rows.h"

#include <QMetaType>
#include <variant>
#include <vector>

namespace wend {

/// What a person has selected: nothing, a map, a stage, a lane, cards, points of an emotion curve, or a persona.
/// Lists are never empty and hold each id once, the one selected last at the end.
using Selection = std::variant<std::monostate, MapId, StageId, LaneId, std::vector<CardId>, std::vector<FeelingId>, PersonaId>;

inline bool isNothing(const Selection &selection) { return selection.index() == 0; }

/// The cards of a selection; empty where something else is selected.
inline std::vector<CardId> cardsOf(const Selection &selection)
{
    const auto *cards = std::get_if<std::vector<CardId>>(&selection);
    return cards ? *cards : std::vector<CardId> {};
}

/// The card of a selection of exactly one card, else null.
inline CardId onlyCard(const Selection &selection)
{
    const auto *cards = std::get_if<std::vector<CardId>>(&selection);
    return cards && cards->size() == 1 ? cards->front() : CardId {};
}

}

Q_DECLARE_METATYPE(wend::Selection)
