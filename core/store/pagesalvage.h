#pragma once

#include "store/database.h"
#include "store/losses.h"

namespace wend {

/// What stands in the pages of a file that SQLite cannot read, in a database at `scratch`: tables by the names that a
/// workbook has, with the columns that their rows have in the file, and none of its rules. Rows are found by the tree
/// they hang in, on pages that hang in none, and in the middle of damaged pages. `losses` is told which parts could not
/// be read. An error is of the system, or a file that cannot be opened, or says that it was stopped.
struct FoundRows
{
    std::unique_ptr<Database> database;
    qint64 count = 0; ///< of rows of the model
    qint64 sure = 0;  ///< of these, rows of many columns: other programs have none like them
};
Result<FoundRows> findRowsInPages(const QString &path, const QString &scratch, Losses &losses, const GoOn &goOn = {});

}
