#pragma once

#include "numbers/read/readoptions.h"

namespace wend {

/// Tables of one text in memory: a CSV file, or one within a ZIP. `fileName` serves for the period and in messages.
Result<ReadFile> readText(const QByteArray &bytes, const QString &fileName, const ReadOptions &said);

/// Tables of records that were never a text: a sheet. No table is no error.
ReadFile readRecords(std::vector<Row> records, const QString &fileName, const ReadOptions &said);

}
