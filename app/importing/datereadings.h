#pragma once

#include "read/readoptions.h"

namespace wend {

/// The ways in which the dates of a file can be read, each with what becomes of one of them.
struct DateReadings
{
    struct Reading
    {
        DateOrder order = DateOrder::DayMonthYear;
        QDate day;
    };
    QString example;               ///< as the file writes it
    std::vector<Reading> readings; ///< all that read the whole column; the first is the present one
    bool mustAsk = false;          ///< nothing says which
};
/// Of the first column of days that can be read in several ways, else of the first one; empty where there is none.
std::optional<DateReadings> dateReadingsIn(const ReadFile &file);

}
