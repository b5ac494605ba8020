#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace wend {

/// What the signs of one written number tell about the style of its file.
enum class NumberEvidence { None, PointDecimal, CommaDecimal, PointUndecided, CommaUndecided };

/// A number as written, before it is known what its column means.
struct ParsedNumber
{
    double value = 0; ///< hundredths of `%` not yet applied; K, M, 万, 亿 applied
    bool percent = false;
    bool whole = false; ///< no decimals and no exponent were written
    bool hasGroups = false;
    bool hasSuffix = false;   ///< K, M, 万…
    bool below = false;       ///< "<10"
    bool above = false;       ///< ">90%"
    bool leadingZero = false; ///< "007"
    int digits = 0;           ///< before the decimal sign
    QString
        currency; ///< ISO code, or the sign where several countries share it ("$", "kr"); empty where none is written
    NumberEvidence evidence = NumberEvidence::None;
};

/// Reads money, percent, groups of every kind, brackets and trailing signs for negatives, K/M/万/亿, `<` and `>`,
/// full-width digits. `decimal` decides where one sign alone could be either. Nothing where the cell is no number.
std::optional<ParsedNumber> parseNumber(QStringView cell, QChar decimal = u'.');

/// Seconds of "1:02:03", "2:41", "1m 23s", "83s", "1分05秒", "12秒". `isClock` tells "09:30" and "12:59:30": could be a
/// time of day; `hasSeconds` is false for "09:30" and "2:41", where it is the colon that parts two numbers only.
std::optional<double> parseDuration(QStringView cell, bool *isClock = nullptr, bool *hasSeconds = nullptr);

/// How many seconds the unit of a column of durations is: "hours", "minutes", "milliseconds", else seconds.
double secondsIn(const QString &unit);

}
