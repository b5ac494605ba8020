#pragma once

#include "base/result.h"
#include "exchange/mapdraft.h"

#include <QStringList>

namespace wend {

/// A spreadsheet that was understood as one or more maps.
struct ReadGrids
{
    std::vector<MapDraft> maps; ///< one a sheet that holds a journey; not empty
    QStringList remarks;        ///< sentences about what was not taken over
};

/// The usual spreadsheet of a journey: lanes in the first column, a stage in each other one, possibly with a row of
/// steps, or all that the other way round; and what maptables.h writes. An error says in one sentence why it is no map.
Result<ReadGrids> readGrids(const QString &path);

/// Whether a file looks like a journey rather than like an export with numbers; false too where it cannot be read.
bool looksLikeJourney(const QString &path);

}
