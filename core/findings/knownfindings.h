#pragma once

#include "findings/rules.h"

#include <map>
#include <set>

namespace wend {

/// What stood out when a person last left a workbook: no part of the workbook, since two people who share one leave it
/// at different times. It lies beside the working copy and goes with it.
struct KnownFindings
{
    QDate day;                                ///< when it was left; invalid: nothing is known
    std::map<qint64, std::set<QString>> keys; ///< of each map that was looked at (0: of the whole workbook), by keyOf()

    /// Whether it was not there then; of a map that nobody had looked at nothing is new.
    bool isNew(const Finding &finding) const;
    void note(MapId map, const Findings &findings);
};

/// `workingCopy`: its path (WorkingCopies::pathOf). Nothing where there is none, or where it cannot be read.
KnownFindings readKnownFindings(const QString &workingCopy);
/// False where it could not be written: then all that is new then is not marked as new.
bool writeKnownFindings(const QString &workingCopy, const KnownFindings &known);

}
