#pragma once

#include <QString>
#include <vector>

namespace wend {

/// Where a text has phone numbers, as place and length. Digits are a phone number by their dress (a plus, a leading
/// zero, the groups of a country, a Chinese mobile number) or by the word before them ("call", "电话"). What is a
/// price, a day, a time, a count or an order number by what stands beside it is none.
std::vector<std::pair<qsizetype, qsizetype>> phoneNumbersIn(const QString &text);

}
