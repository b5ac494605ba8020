#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// A map behind the others, with the given title and the usual lanes, and three stages to start from.
MapId addMap(Edit &edit, const QString &title, const QStringList &stageNames);

/// `index` counts the other maps.
void moveMap(Edit &edit, MapId map, int index);

/// A copy behind the original with all that is the map's own (model/ownedrows.h): stages, lanes, cards, evidence,
/// paths, feelings, explanations, targets, scenarios. It shows the same personas and the same numbers, from the same
/// imports.
MapId duplicateMap(Edit &edit, MapId map, const QString &title);

/// Ties a map as it is to the same one as it should be: both name each other, and whom they named before is free again.
/// Where both are of one kind, `other` takes the other. A null `other` unties.
void pairMaps(Edit &edit, MapId map, MapId other);

/// A copy of the other kind, paired with the original.
MapId addCounterpart(Edit &edit, MapId map, const QString &title);

}
