#pragma once

#include "numbers/funnel.h"
#include "store/workbook.h"

namespace wend {

/// What the chart panel speaks of: the numbers of a map, with how they differ from those of the period compared with.
struct ChartFacts
{
    Workbook *workbook = nullptr; ///< null: none is open
    MapId map;
    Period period;   ///< reported; invalid: no day is known
    Period compared; ///< invalid: with nothing
    Funnel funnel;

    const Model &model() const { return workbook->model(); }
    bool hasFunnel() const;
};

/// Of a map as it is now; `today` is the first day that is not over.
ChartFacts chartFactsOf(Workbook &workbook, MapId map, const QDate &today);

}
