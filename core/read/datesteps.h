#pragma once

#include <QStringView>

namespace wend {

// Small steps through a written date, shared by those who read dates and times.

bool isDigitAt(QStringView text, qsizetype at);
/// Reads up to `most` digits; `count` gets how many there were.
int scanNumber(QStringView text, qsizetype &at, int most, int &count);
void skipBlanks(QStringView text, qsizetype &at);
/// The letters from `at` on.
QStringView wordAt(QStringView text, qsizetype at);
bool skipWord(QStringView text, qsizetype &at, QStringView expected);
int fullYear(int year, int digits);
inline bool isYearSign(QChar c) { return c == u'年' || c == u'년'; }
inline bool isMonthSign(QChar c) { return c == u'月' || c == u'월'; }
inline bool isDaySign(QChar c) { return c == u'日' || c == u'号' || c == u'號' || c == u'일'; }
bool isInBrackets(QStringView text);

}
