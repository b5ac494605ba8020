#include "read/wrappedlines.h"

#include <algorithm>
#include <map>

namespace wend {

namespace {

constexpr qsizetype mostLinesLookedAt = 400;

bool isDelimiter(QChar c) { return c == u',' || c == u';' || c == u'\t' || c == u'|'; }

/// What a line holds where it is one quoted cell from end to end.
std::optional<QString> insideQuotes(QStringView line)
{
    line = line.trimmed();
    // Behind the cell other columns of the sheet may have stood empty.
    while (line.size() > 2 && isDelimiter(line.back()))
        line.chop(1);
    if (line.size() < 3 || !line.startsWith(u'"') || !line.endsWith(u'"'))
        return std::nullopt;
    QString inside;
    for (qsizetype at = 1; at + 1 < line.size(); ++at) {
        if (line[at] == u'"') {
            if (at + 2 >= line.size() || line[at + 1] != u'"')
                return std::nullopt;
            ++at;
        }
        inside += line[at];
    }
    return inside;
}

/// How many cells a line has, by each delimiter outside quotes.
std::map<QChar, int> cellsBy(QStringView line)
{
    std::map<QChar, int> cells;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && isDelimiter(c))
            ++cells[c];
    }
    return cells;
}

}

std::optional<QString> withoutLineQuotes(const QString &text)
{
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    qsizetype looked = 0;
    qsizetype wrapped = 0;
    std::map<std::pair<QChar, int>, qsizetype> widths;
    for (const QStringView line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        if (++looked > mostLinesLookedAt)
            break;
        const auto inside = insideQuotes(line);
        if (!inside)
            continue;
        ++wrapped;
        for (const auto &[delimiter, cells] : cellsBy(*inside))
            ++widths[{delimiter, cells}];
    }
    const auto widest = std::max_element(
        widths.begin(), widths.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (wrapped < 2 || 5 * wrapped < 4 * std::min(looked, mostLinesLookedAt) || widest == widths.end()
        || 5 * widest->second < 4 * wrapped)
        return std::nullopt;
    QString plain;
    plain.reserve(text.size());
    for (const QStringView line : lines) {
        const auto inside = insideQuotes(line);
        plain += inside ? *inside : line.trimmed().toString();
        plain += u'\n';
    }
    return plain;
}

}
