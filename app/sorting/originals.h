#pragma once

#include "quotes/knownnames.h"
#include "quotes/quote.h"

#include <QHash>

namespace wend {

/// What customers wrote before it was masked, of the files that were brought in since the window was opened. It is kept
/// in memory alone, so that a mask can be taken off; no workbook has it.
struct Originals
{
    QHash<qint64, Quote> quotes; ///< by the id of the evidence
    QStringList names;           ///< those that were masked
};

}
