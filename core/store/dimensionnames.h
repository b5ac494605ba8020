#pragma once

#include "store/database.h"

namespace wend {

/// Gives a name to each dimension that samples have a value of and their source has no name for: in files of version 1
/// and 2 one value stood for all dimensions, and a damaged file may have lost the names. The one of an older file is
/// called as its columns were, where the owner's own description, the recipe or one of our descriptions tells. To be
/// called where the samples' rollups are there (store/rollups.h).
void nameDimensions(Database &database);

}
