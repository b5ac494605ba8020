#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace wend {

/// What a customer wrote, as it stands in a file: not masked yet.
struct Quote
{
    QString words;
    QString author; ///< empty: not told
    QDate day;
    std::optional<double> score; ///< Evidence::score
    bool operator==(const Quote &) const = default;
};

/// No more than these are brought in at once, and no more of each: a pile is sorted by hand.
inline constexpr int mostQuotes = 5000;
inline constexpr qsizetype longestQuote = 4000;
/// Nor is more of a file looked at.
inline constexpr int mostRowsOfQuotes = 100'000;

}
