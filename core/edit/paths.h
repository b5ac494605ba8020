#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// A path between two cards of one map; the one that is there already where there is one. The null id where they are
/// one card, or of two maps.
PathId addPath(Edit &edit, CardId from, CardId to);

/// Turns the arrow around. Does nothing where there is a path that way already.
void reversePath(Edit &edit, PathId path);

/// Lets the path lead to another card, or begin at one. Does nothing where that would be its other end, a card of
/// another map, or a path that is there already.
void movePathEnd(Edit &edit, PathId path, bool beginning, CardId card);

/// A card and its copy, of the same or another map.
using CopiedCards = std::vector<std::pair<CardId, CardId>>;

/// Gives copies the paths that their originals have among themselves.
void copyPaths(Edit &edit, const CopiedCards &copies);

}
