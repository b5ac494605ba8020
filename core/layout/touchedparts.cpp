#include "layout/touchedparts.h"

#include "model/lookup.h"

#include <algorithm>

namespace wend {

namespace {

bool isOfMap(const Change &change, MapId map)
{
    return change.before.first == map.value || change.after.first == map.value;
}

/// All that is drawn of a stage but its target, which only numbers are judged by.
bool changesStructure(const Change &change)
{
    return change.table == tableIndex<Lane>()
        || (change.table == tableIndex<Stage>() && (change.fields & ~fieldBit(&Stage::target)) != 0);
}

bool changesCurves(const Model &model, const Change &change, MapId map)
{
    if (change.table == tableIndex<Feeling>() || change.table == tableIndex<MapPersona>())
        return isOfMap(change, map);
    if (touchesField(change, &Persona::name, &Persona::colour, &Persona::marker)) {
        const std::vector<PersonaId> shown = personasOf(model, map);
        return std::find(shown.begin(), shown.end(), PersonaId {change.id}) != shown.end();
    }
    if (touchesField(change, &Evidence::stage, &Evidence::score, &Evidence::kind))
        return true; // what was measured stands beside the curves
    return change.id == map.value
        && touchesField(change, &Map::kind, &Map::levelHigh, &Map::levelMiddle, &Map::levelLow);
}

}

TouchedParts touchedParts(const Model &model, const Changes &changes, MapId map)
{
    TouchedParts parts;
    for (const Change &change : changes) {
        parts.everything |= touchesField(change, &Business::language, &Business::currency);
        parts.structure |= changesStructure(change) && isOfMap(change, map);
        parts.cells |= changesLookOfCard(change) || changesMarksOfCard(change) || changesLookOfPersona(change)
            || changesLookOfTool(change);
        parts.feelings |= changesCurves(model, change, map);
        parts.channels |= touchesField(change, &Card::channel, &Card::lane, &Card::stage, &Card::position);
        parts.paths
            |= (change.table == tableIndex<Path>() && isOfMap(change, map)) || touchesField(change, &Card::lane);
    }
    return parts;
}

bool changesLookOfCard(const Change &change)
{
    return change.table == tableIndex<Card>() && (change.fields & ~fieldBit(&Card::notes)) != 0;
}

bool changesMarksOfCard(const Change &change) { return touchesField(change, &Evidence::card, &Evidence::kind); }

bool changesLookOfPersona(const Change &change) { return touchesField(change, &Persona::colour, &Persona::marker); }

bool changesLookOfTool(const Change &change) { return touchesField(change, &Tool::name, &Tool::monthlyCost); }

}
