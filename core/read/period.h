#pragma once

#include "read/table.h"

namespace wend {

struct WrittenPeriod
{
    QDate from;
    QDate to;
    bool isMonthAlone = false; ///< "March 2026": rows with days tell more
    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
};

/// The period that lines above a table tell: a range in one line, or a start and an end in two.
WrittenPeriod periodIn(const std::vector<Row> &records);
/// "… - 2024-10-13 - 2024-11-11 - ….csv", "imported_visitors_20240101_20240103.csv".
WrittenPeriod periodInFileName(const QString &fileName);

}
