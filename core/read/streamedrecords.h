#pragma once

#include "read/recordscanner.h"
#include "read/rows.h"

#include <atomic>
#include <map>

namespace wend {

/// How large files are read; other sizes are for tests.
struct StreamLimits
{
    qint64 heldBytes = mostBytesReadAtOnce; ///< files up to this are read as a whole
    int head = 2048;                        ///< records held from the beginning on
    int spread = 2048;                      ///< records held besides, evenly spread
    int behindBreak = 2048;          ///< records held behind one that breaks the pattern: another table may begin there
    int mostHeld = 60000;            ///< a file that breaks its pattern all the time is read as a whole
    qint64 mostBytesHeld = 64 << 20; ///< of wide records fewer are held
    qsizetype bufferBytes = 1 << 19;
};

/// Where a pass over a file ended.
enum class PassEnd { OfFile, Stopped, TooLongRecord, TooManyColumns, TooManyHeld };

/// The records of a large text. One pass over it finds what there is to know: most are held nowhere, since they are
/// rows like the one before; those that begin, end or break a table, or could be totals, and some spread over the
/// others are.
class StreamedRecords
{
public:
    static constexpr int recordsBetweenPlaces = 4096;

    /// Null where the pass did not come to the end of the file.
    static std::shared_ptr<StreamedRecords> read(std::shared_ptr<const TextFile> file, const Dialect &dialect,
        const StreamLimits &limits, const std::function<bool(qint64 bytes)> &goOn, PassEnd &end);

    int count() const { return m_count; }
    /// The held ones, to be taken; and their numbers.
    std::vector<Row> takeHeld() { return std::move(m_held); }
    const std::vector<int> &heldRecords() const { return m_records; }

    /// A scanner that comes to a record after less than recordsBetweenPlaces others.
    RecordScanner scannerBefore(int record) const;
    /// The day parts of each different cell of a column in the records that are not held, where they are days and few;
    /// else null.
    const std::vector<std::string> *differentDays(int column) const;

private:
    class Reading;

    std::shared_ptr<const TextFile> m_file;
    Dialect m_dialect;
    StreamLimits m_limits;
    int m_count = 0;
    std::vector<RecordScanner::Place> m_places;
    std::vector<Row> m_held;
    std::vector<int> m_records;
    std::map<int, std::vector<std::string>> m_different;
};

}
