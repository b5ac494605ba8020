#include "pages/ideafilter.h"

#include "model/lookup.h"
#include "model/stagecolours.h"

namespace wend {

QColor colourOfMap(const Model &model, MapId map)
{
    const std::vector<MapId> &maps = mapsOf(model);
    return defaultStageColour(int(std::find(maps.begin(), maps.end(), map) - maps.begin()));
}

}
