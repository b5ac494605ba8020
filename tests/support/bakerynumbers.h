#pragma once

#include "model/mapnumbers.h"
#include "store/workbook.h"

namespace wend::test {

/// A map of five stages whose numbers are those of look/editor.png, with a source of daily visits over October 2026.
struct BakeryNumbers
{
    MapId map;
    MapNumbers numbers;
};

/// One edit of an empty workbook.
BakeryNumbers writeBakeryNumbers(Workbook &workbook, bool inChinese = false);

}
