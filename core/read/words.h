#pragma once

#include <QString>
#include <optional>

namespace wend {

/// Words that exports use, in the languages that shop owners have. They are data, not interface: never translated.

/// How many of the headings that exports are known to have, of those that are not plain ASCII, occur in a text.
int knownWordsIn(const QString &text);
/// An accented letter or sign that everyday western text has.
bool isEverydayLetter(QChar letter);
/// One of the Chinese characters that headings and everyday text have.
bool isEverydayHan(QChar character);

/// Google Trends' word for a rise of more than 5,000 %.
bool isBreakout(QStringView bare);
/// "No data available" and the like: a table said to be empty.
bool isNoData(QStringView cell);
/// 1 to 12 for a month's name or its abbreviation in any of the languages.
std::optional<int> monthNamed(QStringView word);
bool isWeekday(QStringView word);
/// "Nth day", "Día N", "第 N 天": 'd' day, 'w' week, 'm' month, 'y' year since the beginning of the period; 0 for any
/// other heading.
char nthUnit(const QString &heading);

}
