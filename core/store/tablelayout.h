#pragma once

#include "store/rawcells.h"

#include <QByteArrayList>
#include <QString>
#include <functional>
#include <limits>

namespace wend {

/// The columns of a table as its rows have them in a file, and what each of them can hold: by this a row is known whose
/// table is not.
struct TableLayout
{
    QByteArray table;
    QByteArrayList columns;
    std::vector<std::function<bool(const Value &)>> fits; ///< one a column
    int rowidColumn = -1;                                 ///< stands for the rowid, and as null in the row; -1: none
    bool isIndex = false;                                 ///< WITHOUT ROWID

    /// How much of a row, of its first `most` values, can be one of this table: 0, not at all, to 1.
    double likeness(const RawRecord &record, size_t most = std::numeric_limits<size_t>::max()) const;
};

/// What `sql`, the text of a table's making in a file, says of it; no columns where it cannot be understood.
TableLayout layoutFromSql(const QByteArray &table, const QString &sql);

/// The layouts of every version of files, and of what else stands in them and in working copies.
const std::vector<TableLayout> &knownLayouts();

}
