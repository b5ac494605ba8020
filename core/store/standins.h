#pragma once

#include "store/mending.h"

namespace wend {

/// Makes a row for every one that others need and that is not there, under the id by which they name it; references
/// that need none are cleared where they lead nowhere.
void addStandIns(Database &database, Imports imports, Losses &losses);

}
