#pragma once

#include "exchange/maptables.h"
#include "findings/findings.h"

namespace wend {

/// A line of a report, and what there is to say of it below, in smaller type.
struct ReportItem
{
    QString text;
    QStringList details {};
};

struct ReportPart
{
    QString heading;
    bool hasMap = false; ///< the map is drawn here
    std::optional<MapTable> table {};
    std::vector<ReportItem> items {};
    QStringList remarks {}; ///< behind it all
};

/// What a meeting needs of a map, before it is a file: the map small, its numbers, where to begin, what may be behind
/// it, and what shall be done. In the language of the interface.
struct Report
{
    QString title;
    QStringList about; ///< whose, of which days, when it was made
    std::vector<ReportPart> parts;
};

/// `findings` are those that are open, most important first; the numbers may be compared with another period.
Report reportOf(const MapFacts &facts, const Findings &findings);

}
