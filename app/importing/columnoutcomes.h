#pragma once

#include "importing/columnchoices.h"
#include "importing/pendingfile.h"

#include <QObject>

namespace wend {

class ColumnPopup;

/// Finds out beside the window what would come of each choice for a column, and tells the pop-up, as long as it is
/// open. For files whose rows are held; a large one would take too long to be counted many times.
void tellOutcomes(ColumnPopup *popup, const PendingFile &pending, const Corrections &corrections,
    const HowToRead &plain, int table, int column);

/// What a choice changes, against the column being left out: the first number that it makes, or "then no orders".
QString outcomeInWords(const PendingFile &chosen, const PendingFile &without, bool isLeftOut);

}
