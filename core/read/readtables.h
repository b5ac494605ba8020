#pragma once

#include "read/encoding.h"
#include "read/readoptions.h"
#include "read/recordreader.h"
#include "read/streamedrecords.h"

namespace wend {

/// Finds the tables among the records of a file and what their columns are. Of a large file `records` are the held ones
/// of `streamed`; false where the others cannot be told to be rows of a table: then the file is to be read as a whole.
bool readTables(ReadFile &file, std::vector<Row> records, const Dialect &dialect, const ReadOptions &said,
    std::shared_ptr<const StreamedRecords> streamed = nullptr);

/// Tells the doubts that are left.
void remarkOn(ReadFile &file, const Encoding &encoding);

}
