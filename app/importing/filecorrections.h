#pragma once

#include "importing/pendingfile.h"
#include "sources/saidcolumns.h"

namespace wend {

// What a person puts right in a file on its way in. Each changes what is corrected, never the file, and does nothing
// where there is no such table, column or part. `how` is what the file was understood with.

/// A line has the names of the columns.
void correctHeader(Corrections &corrections, const PendingFile &pending, int table, int record);
void correctColumn(Corrections &corrections, const PendingFile &pending, const HowToRead &how, int table, int column,
    const ColumnWord &word);
/// What a row is. `plain` reads and understands files without corrections: what was understood so anyway needs none.
void correctRows(Corrections &corrections, const PendingFile &pending, const HowToRead &plain, int table, RowKind rows);
/// How the source shall be called that is remembered for files like this.
void correctName(
    Corrections &corrections, const PendingFile &pending, const HowToRead &how, int part, const QString &name);

/// Gives each part what will be remembered of it: what was said of its columns, its name, and how the file is read.
void keepDescriptions(PendingFile &pending, const Corrections &corrections, const HowToRead &how);

}
