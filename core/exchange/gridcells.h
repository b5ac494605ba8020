#pragma once

#include "exchange/mapdraft.h"

namespace wend {

// What single cells of a grid say.

/// The cards in a cell that another program wrote: one a line, without the bullets in front.
QStringList cardsInCell(const QString &cell);

/// "9 days", "20 min", in any of languages(). False where it is something else.
bool readDuration(const QString &cell, MapDraft::Stage &stage);

/// Of one row of feelings: cells and their columns. Numbers on the scales people use (-2 to 2, 1 to 5, 0 to 10, -100 to
/// 100), faces, or words alone, which lie in the middle. `isExact`: as Wend wrote them.
std::vector<MapDraft::Feeling> readFeelings(const std::vector<std::pair<int, QString>> &cells, bool isExact);

}
