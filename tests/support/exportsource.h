#pragma once

#include "exchange/exportsource.h"

namespace wend::test {

/// Maps of a workbook with their numbers, to be exported. The workbook outlives it.
ExportSource exportSourceOf(const Workbook &workbook, const std::vector<MapId> &maps);

}
