#pragma once

#include "store/database.h"
#include "store/losses.h"

namespace wend {

/// What numbers without an import mean.
enum class Imports {
    AreAllMeant, ///< that it was lost
    MayBeUndone, ///< in a working copy: that its import was undone, so that it is none of ours
};

/// Sets rows right that do not hold together, in a database with our tables: after it brokenInvariants has nothing to
/// say of them. What is missing gets a stand-in, what stands in the wrong place is moved, what can mean nothing is
/// taken out; `losses` is told. Within a transaction of the caller's; errors stay in the database.
void mendRows(Database &database, Imports imports, Losses &losses);

}
