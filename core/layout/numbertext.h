#pragma once

#include "model/mapnumbers.h"

#include <QString>

namespace wend {

/// A stage's number for people: "48,200", "£1,240", "7.7 %", "4.6", "3 min 20 s"; "–" where its metric has no value.
/// "≈ 57" where it is only about right.
QString numberText(const StageNumbers &numbers, const QString &language);
QString numberText(const FurtherNumber &number, const QString &language);
/// The same of a number that stands nowhere on the map.
QString numberText(MetricKind kind, const QString &unit, double value, const QString &language);

/// "7.7 %", or "65 per 1,000 seen" where it goes from what was only seen to people.
QString conversionText(const Conversion &conversion, const QString &language);

/// What goes on from a stage that has a `toNext`: the same, and "10.5 % of visits" where other numbers lie between.
QString stepText(const StageNumbers &from, const QString &language);

/// "▲ 33 %", "▼ 1.6 points": how a number, or a conversion, surely differs from that of the period it is compared with.
/// Empty where no difference is sure.
QString changeMark(const StageNumbers &number, const QString &language);
QString changeMark(const Conversion &conversion, const QString &language);
/// Whether more of what is counted is good (1), or neither good nor bad (0).
int goodDirection(MetricKind kind);

}
