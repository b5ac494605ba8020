#pragma once

#include "model/model.h"

#include <variant>

namespace wend {

enum class DifferenceKind { Came, Went, Moved, Changed };

/// What a difference is marked at, and with what it can be brought back.
using DifferencePlace = std::variant<MapId, PersonaId, StageId, LaneId, CardId>;

/// What is different of one row between two states.
struct Difference
{
    DifferenceKind kind = DifferenceKind::Changed;
    QByteArray table;
    qint64 id = 0;
    DifferencePlace place;
    QByteArrayList columns; ///< of a row that changed or moved: those that are different, without its place
    bool isWithin = false;  ///< it came or went with what it belongs to, which is told itself
    bool operator==(const Difference &) const = default;
};

using Differences = std::vector<Difference>;

/// What is different of a map in `after`, row by row: those of one id are the same. Stages, lanes and cards are told
/// before what hangs on them; within a table in the order of the map. Order alone is a move, of as few as can be.
Differences compareMaps(const Model &before, const Model &after, MapId map);

/// The same of a persona's fields.
Differences comparePersonas(const Model &before, const Model &after, PersonaId persona);

/// Rows to draw both states as one: those of `before`, and the stages, lanes and cards that came in `after`, as far as
/// they have a place there.
Model drawnTogether(const Model &before, const Model &after, MapId map);

}
