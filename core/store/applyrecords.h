#pragma once

#include "store/changerecord.h"
#include "store/database.h"

// The way forwards. The way back is the same with the records reversed().

namespace wend {

/// Writes the changes into the database, within a transaction of the caller's. Every row must be as its record says it
/// was before: else, or where a value cannot be what its column holds, it is an error, and the caller rolls back.
/// Tables and columns that are not known (any more) are passed over; of a row that comes, a column that its record
/// lacks is as a new row has it.
Result<void> applyToDatabase(const ChangeRecords &records, Database &database);

/// The one way rows get into the model after loading: edits, undo and redo alike. The database has taken the records.
Changes applyToModel(const ChangeRecords &records, Model &model);

}
