#pragma once

#include "base/result.h"
#include "read/table.h"
#include "sources/understanding.h"

namespace wend {

/// A CSV of the rows and cells that imports left out: file, sheet or member, line, column, reason, and the row as it
/// stood.
class RefusedRows
{
public:
    void add(const ReadFile &file, const std::vector<RefusedRow> &refused);
    int count() const { return m_count; }
    /// Replaces `path` in one step. The headings are always there.
    Result<void> write(const QString &path) const;

private:
    QByteArray m_csv;
    int m_count = 0;
};

}
