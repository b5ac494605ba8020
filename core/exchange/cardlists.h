#pragma once

#include "exchange/maptables.h"

namespace wend {

// The cards of a kind as a table, a row each, with what else is known of them. Only a heading where there are none.

MapTable touchpointList(const Model &model, MapId map, const QString &language);
MapTable painPointList(const Model &model, MapId map, const QString &language);
MapTable ideaList(const Model &model, MapId map, const QString &language);
/// The ideas of all maps, with the title of their map in front.
MapTable ideaListOfAllMaps(const Model &model, const QString &language);

}
