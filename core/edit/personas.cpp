#include "edit/personas.h"

#include "model/stagecolours.h"
#include "store/edit.h"

namespace wend {

PersonaId addPersona(Edit &edit, Persona persona)
{
    const int count = int(edit.group<Persona>({}).size());
    persona.position = edit.positionAtEnd<Persona>({});
    if (!persona.colour.isValid()) {
        persona.colour = stageColours()[size_t(count + 2) % stageColours().size()];
        persona.marker = EnumWords<MarkerShape>::list[size_t(count) % EnumWords<MarkerShape>::list.size()].first;
    }
    return edit.insert(persona);
}

void movePersona(Edit &edit, PersonaId persona, int index)
{
    edit.set(persona, &Persona::position, edit.positionAt<Persona>({}, index, persona));
}

void showPersona(Edit &edit, MapId map, PersonaId persona)
{
    const std::vector<MapPersona> shown = edit.group<MapPersona>({map.value, 0});
    if (std::any_of(shown.begin(), shown.end(), [&](const MapPersona &each) { return each.persona == persona; }))
        return;
    MapPersona row;
    row.map = map;
    row.persona = persona;
    row.position = edit.positionAtEnd<MapPersona>({map.value, 0});
    edit.insert(row);
    if (!shown.empty())
        return;
    for (const Feeling &feeling : edit.group<Feeling>({map.value, 0})) {
        if (!feeling.persona)
            edit.set(feeling.id, &Feeling::persona, persona);
    }
}

void hidePersona(Edit &edit, MapId map, PersonaId persona)
{
    for (const MapPersona &shown : edit.group<MapPersona>({map.value, 0})) {
        if (shown.persona == persona)
            edit.remove(shown.id);
    }
    for (const Feeling &feeling : edit.group<Feeling>({map.value, 0})) {
        if (feeling.persona == persona)
            edit.remove(feeling.id);
    }
}

}
