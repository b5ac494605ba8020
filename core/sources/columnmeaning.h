#pragma once

#include "read/headings.h"
#include "sources/columnvalues.h"
#include "sources/sourcelibrary.h"

namespace wend {

/// What a column of a table is. Decided once, here, from what a person or a description says of it, the words of its
/// heading, the values of the whole column and those beside it; the file's own total row has the last word when the
/// rows have been added up (checkTotals).
struct ColumnMeaning
{
    enum class What {
        Nothing,  ///< empty, or left out by a description
        Words,    ///< a breakdown, a remark
        Day,      ///< dates
        OtherDay, ///< dates that are not the row's: last update, birthday, due date
        Sum,      ///< counts and amounts that are added up
        Rate,
        Average,
        Price,
        Score,
        Duration, ///< never added up
        Level,    ///< what there is in all: the last value stands for a period
        Window,   ///< each value covers several days already
        Unique,   ///< people, who may be there on several days
        Name,     ///< identifiers: numbers that are names
        DayPart,  ///< a year, a week, an hour: tells rows apart
        Cohort,   ///< one group of people followed from week to week ("Week 0", "Week 1")
        Measure   ///< ages, places on the map: nothing that days have
    };
    What what = What::Nothing;
    const ColumnDescription *described = nullptr; ///< by the source or by the dictionary
    QString said {};                              ///< what a person said of it: one of the words of `--as`
};

/// Whether a column becomes a metric at all.
bool isNumber(ColumnMeaning::What what);
/// Why such a column is not added up or is left out, as a sentence; empty where it is added up.
QString whyNotAddedUp(ColumnMeaning::What what);

/// All columns of a table. `source` may be null.
std::vector<ColumnMeaning> meaningsOf(
    const wend::Table &table, const SourceDescription *source, const SourceLibrary &library);

/// What the dictionary says of a heading: as it stands, without what its brackets qualify, without "Number of".
const ColumnDescription *inDictionary(const wend::Column &column, const SourceLibrary &library);

}
