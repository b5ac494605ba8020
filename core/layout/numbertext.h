#pragma once

#include "model/mapnumbers.h"

#include <QString>

namespace wend {

/// A stage's number for people: "48,200", "£1,240", "7.7 %", "4.6", "3 min 20 s"; "–" where its metric has no value.
QString numberText(const StageNumbers &numbers, const QString &language);

/// "7.7 %", or "65 per 1,000 seen" where it goes from what was only seen to people.
QString conversionText(const Conversion &conversion, const QString &language);

/// What goes on from a stage that has a `toNext`: the same, and "10.5 % of visits" where other numbers lie between.
QString stepText(const StageNumbers &from, const QString &language);

}
