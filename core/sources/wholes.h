#pragma once

#include "sources/columnroles.h"

#include <QSet>
#include <map>

namespace wend {

/// Which cells of a table's breakdowns stand for all the others together: "全部" beside the channels, an empty name
/// beside the named ones. They do only where their numbers are those of the others in sum; else they are parts like
/// them, and a row without a name is a row.
class Wholes
{
public:
    Wholes() = default;
    Wholes(const wend::Table &table, const ColumnRoles &roles);

    /// The name of a part; empty where the cell stands for all parts.
    QString partName(int column, const QString &cell) const;

private:
    std::map<int, QSet<QString>> m_noWholes; ///< by column: words for a whole, or the empty word, that are none here
};

}
