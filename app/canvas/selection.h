#pragma once

#include "model/rows.h"

#include <QMetaType>
#include <variant>
#include <vector>

namespace wend {

class Model;

/// A place where cards can be, whether any are there or not.
struct CellPlace
{
    LaneId lane;
    StageId stage;
    bool operator==(const CellPlace &) const = default;
};

using CardIds = std::vector<CardId>;

/// What a person has selected: nothing, a map, a stage, a lane, cards, points of an emotion curve, a persona, a cell,
/// or a path. Lists are never empty and hold each id once, the one selected last at the end.
using Selection = std::variant<std::monostate, MapId, StageId, LaneId, CardIds, std::vector<FeelingId>, PersonaId,
    CellPlace, PathId>;

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

/// The same for a point of a curve.
inline FeelingId onlyFeeling(const Selection &selection)
{
    const auto *feelings = std::get_if<std::vector<FeelingId>>(&selection);
    return feelings && feelings->size() == 1 ? feelings->front() : FeelingId {};
}

/// What of the selection is still there: rows may have gone by an edit or an undo.
Selection stillThere(const Selection &selection, const Model &model);

}

Q_DECLARE_METATYPE(wend::Selection)
