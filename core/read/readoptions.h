#pragma once

#include "base/goon.h"
#include "read/table.h"

#include <map>

namespace wend {

/// What a person says about a file where they know better than the reader. What is empty, the reader finds out.
struct ReadOptions
{
    QString encoding;               ///< as in ReadFile::encoding, one of knownEncodings()
    std::optional<QChar> delimiter; ///< a null sign: one cell a line
    std::optional<DateOrder>
        dates; ///< DayMonthYear, MonthDayYear or YearMonthDay, of dates whose order of numbers is open
    /// Record numbers, from 0, of lines that are headers, one a table: lines above are no rows of its table, all below
    /// are.
    std::vector<int> headers;
    std::map<QString, std::vector<int>> partHeaders; ///< the same of sheets and of members of a ZIP, by Table::part

    GoOn goOn; ///< stopped, the reading ends with an error that says so

    bool isEmpty() const
    {
        return encoding.isEmpty() && !delimiter && !dates && headers.empty() && partHeaders.empty();
    }
    bool operator==(const ReadOptions &) const = default;
};

Result<ReadFile> readExport(const QString &path, const ReadOptions &said);
Result<ReadFile> readExportBytes(const QByteArray &bytes, const QString &fileName, const ReadOptions &said);

/// The encodings that a person can choose from, as in ReadFile::encoding.
QStringList knownEncodings();

}
