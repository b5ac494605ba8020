#pragma once

#include <QtGlobal>

namespace wend {

class Database;

/// The id of the last step of a working copy's history that is done; 0: none. One counts as done unless it says that it
/// is not.
qint64 lastStep(Database &copy);

}
