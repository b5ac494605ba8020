#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// Behind the others, in a colour and with a marker of its own where it brings none.
PersonaId addPersona(Edit &edit, Persona persona);

/// `index` counts the other personas.
void movePersona(Edit &edit, PersonaId persona, int index);

/// Shows a persona on a map, behind those it shows already; once. The map's own curve (of no persona) becomes that of
/// the first persona it shows.
void showPersona(Edit &edit, MapId map, PersonaId persona);

/// Takes the persona off the map; its curve there goes with it.
void hidePersona(Edit &edit, MapId map, PersonaId persona);

}
