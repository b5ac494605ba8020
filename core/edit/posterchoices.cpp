#include "edit/posterchoices.h"

#include "store/edit.h"

#include <algorithm>

namespace wend {

void choosePoster(Edit &edit, MapId map, const PosterChoices &choices)
{
    edit.set(map, &Map::headlineKind, choices.headlineKind);
    edit.set(map, &Map::headline, choices.headline.trimmed());
    edit.set(map, &Map::posterTitle, choices.title.trimmed());
    edit.set(map, &Map::posterSubtitle, choices.subtitle.trimmed());
    edit.set(map, &Map::withoutHead, !choices.head);
    edit.set(edit.group<Business>({}).front().id, &Business::accent, choices.accent);
    edit.set(map, &Map::ground, choices.ground);
    edit.set(map, &Map::withoutLegend, !choices.legend);
    edit.set(map, &Map::withoutSources, !choices.sources);
    edit.set(map, &Map::withoutPrinted, !choices.printed);
    edit.set(map, &Map::posterLink, choices.link.trimmed());
    const auto isIn = [](const auto &list, auto id) { return std::find(list.begin(), list.end(), id) != list.end(); };
    for (const Lane &lane : edit.group<Lane>({map.value, 0}))
        edit.set(lane.id, &Lane::offPoster, isIn(choices.withoutLanes, lane.id));
    for (const MapPersona &shown : edit.group<MapPersona>({map.value, 0}))
        edit.set(shown.id, &MapPersona::offPoster, isIn(choices.withoutPersonas, shown.persona));
}

}
