#pragma once

#include "base/result.h"
#include "exchange/maptables.h"

#include <functional>

namespace wend {

/// The cards of a kind (Touchpoints, PainPoints, Ideas) as a table, a row each, with what else is known of them; of
/// OtherCards those of all other lanes of which more is known than their text. Only a heading where there are none.
MapTable cardList(const Model &model, MapId map, GridWord list, const QString &language);
/// What stands behind the cards of a map, a row each.
MapTable evidenceList(const Model &model, MapId map, const QString &language);

/// Which ideas are listed; empty: all.
using ShownIdeas = std::function<bool(const Card &)>;
/// The ideas of all maps, with the title of their map in front.
MapTable ideaListOfAllMaps(const Model &model, const QString &language, const ShownIdeas &shown = {});
/// Writes that list to a file that ends in .csv or .xlsx, over what is there.
Result<void> writeIdeaList(const Model &model, const QString &path, const ShownIdeas &shown = {});

}
