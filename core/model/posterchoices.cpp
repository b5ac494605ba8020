#include "model/posterchoices.h"

#include "model/lookup.h"

namespace wend {

PosterChoices posterChoicesOf(const Model &model, MapId map)
{
    const Map &row = model.at(map);
    PosterChoices choices {row.headlineKind, row.headline, row.posterTitle, row.posterSubtitle, !row.withoutHead,
        businessOf(model).accent, row.ground, !row.withoutLegend, !row.withoutSources, !row.withoutPrinted,
        row.posterLink, {}, {}};
    for (const LaneId lane : lanesOf(model, map)) {
        if (model.at(lane).offPoster)
            choices.withoutLanes.push_back(lane);
    }
    for (const MapPersonaId shown : model.group<MapPersona>({map.value, 0})) {
        if (model.at(shown).offPoster)
            choices.withoutPersonas.push_back(model.at(shown).persona);
    }
    return choices;
}

}
