#pragma once

#include "store/bulk.h"

namespace wend {

// The saves that led to a workbook as it is: every save has a random id, and a file knows those it came from. So two
// copies of a workbook can tell whether one holds all that the other was saved with.

constexpr int mostSavesKept = 1000; ///< the latest; 36 bytes each

bool createLineageTable(Database &database);
bool readLineageFrom(Database &file, Database *into, const Refuse &refuse);

/// The id of the latest save; empty where it was never saved.
QString lastSave(Database &database);
/// True where `save` is among those that led to it.
bool descendsFrom(Database &database, const QString &save);
/// Notes a save. Used on the file that is being written, and on the working copy once it is in its place.
bool addSave(Database &database, const QString &save);

}
