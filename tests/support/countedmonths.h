#pragma once

#include "store/workbook.h"

namespace wend::test {

/// A map of three stages with numbers by day of September and October 2024, October being reported: visits are the same
/// in both months, twice as many of them become orders in October, nearly all of which are collected and paid.
struct CountedMonths
{
    MapId map;
    std::vector<StageId> stages; ///< Compare, Order, Collect
    CardId idea;                 ///< at Order
};

CountedMonths writeCountedMonths(Workbook &workbook);

}
