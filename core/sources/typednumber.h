#pragma once

#include "base/result.h"
#include "model/rows.h"

namespace wend {

/// A number as a person writes or pastes it, in their own dress or another usual one: "1,234.5", "1.234,5", "3.2万",
/// "£12", "12 %", "3:20" (minutes and seconds). `decimal` decides where one sign alone could be either; of what is
/// counted there are no thousandths, so "1.234" orders are 1234 in any country. Nothing where the cell is empty. A
/// sentence where it is no number of the kind: another currency, a share among counts, "about 10".
Result<std::optional<double>> readTypedNumber(const QString &text, MetricKind kind, const QString &unit, QChar decimal);

/// The same number as text to be edited, without groups: "1234.5", "12" for a share of 0.12, "3:20".
QString typedNumberText(double value, MetricKind kind, QChar decimal);

}
