#pragma once

#include "sources/usualstage.h"

#include <QString>

namespace wend {

/// Where on a journey something stands by its name ("Redeemed in store", "下单"): of a stage, a step, a row of a table.
/// None where no word tells.
UsualStage stageByWords(const QString &name);

/// Whether a name speaks of being seen only ("Saw the ad").
bool saysSeen(const QString &name);

}
