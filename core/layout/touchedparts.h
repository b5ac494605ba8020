#pragma once

#include "model/model.h"

namespace wend {

/// What of a map's layout an edit may make different.
struct TouchedParts
{
    bool everything = false; ///< the language, or the currency, in which words are set
    bool structure = false;  ///< stages and lanes
    bool cells = false;      ///< cards in them
    bool feelings = false;
    bool channels = false;
    bool paths = false;
};

/// `model` is as it is after `changes`.
TouchedParts touchedParts(const Model &model, const Changes &changes, MapId map);

/// Whether a card looks different for a change of itself.
bool changesLookOfCard(const Change &change);
/// Whether a card looks different for a change of its evidence: it shows of what kind that is.
bool changesMarksOfCard(const Change &change);
/// Whether cards that speak of a persona look different.
bool changesLookOfPersona(const Change &change);
/// Whether cards that name a tool look different: its name and costs stand in them.
bool changesLookOfTool(const Change &change);

}
