#pragma once

#include "read/readlimits.h"
#include "read/readoptions.h"

namespace wend {

/// Tables of one text in memory: a CSV file, or one within a ZIP. `fileName` serves for the period and in messages.
/// `budget` is what its records may hold, shared by all texts of a ZIP.
Result<ReadFile> readText(
    const QByteArray &bytes, const QString &fileName, const ReadOptions &said, ReadBudget &budget);

/// Why a file is not read to its end (readlimits.h).
Error tooManyColumns(const QString &path);
Error tooMuchAtOnce(const QString &path);
Error tooLongLine(const QString &path);

/// Tables of records that were never a text: a sheet. No table is no error.
ReadFile readRecords(std::vector<Row> records, const QString &fileName, const ReadOptions &said);

}
