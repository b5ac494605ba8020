#pragma once

#include "store/database.h"

namespace wend {

constexpr int applicationId = 0x57656e64; ///< "Wend", at offset 68 of every workbook
constexpr int schemaVersion = 4;          ///< user_version of the files this program writes

/// The tables of a workbook, made from model/columns.h. Files and working copies have them alike.
bool createTables(Database &database);

/// Whether the tables of the rows are just those that createTables makes, with all that they refuse.
bool refusesAsOurs(Database &database);

/// What only a working copy has: the undo history, where the copy came from, and what samples come to by days.
bool createWorkingTables(Database &database);

}
