#pragma once

#include "model/posterchoices.h"

namespace wend {

class Edit;

/// Keeps what is chosen about a map's poster with the map. Lanes and personas that are not on it are passed over.
void choosePoster(Edit &edit, MapId map, const PosterChoices &choices);

}
