#include "read/dialect.h"

#include "read/celldate.h"
#include "read/cellnumber.h"
#include "read/celltext.h"

#include <cmath>

namespace wend {

namespace {

constexpr int sampledRecords = 400;
constexpr qsizetype sampledCharacters = 256 * 1024;

bool isCandidate(QChar c) { return c == u',' || c == u';' || c == u'\t' || c == u'|'; }

/// A cell that still holds a delimiter and is no value was probably cut at the wrong sign.
bool looksUncut(const QString &cell, QChar delimiter)
{
    bool found = false;
    for (const QChar c : cell) {
        if (isCandidate(c) && c != delimiter) {
            found = true;
            break;
        }
    }
    if (!found)
        return false;
    return !parseNumber(cell) && !parseDateRange(cell, DateOrder::DayMonthYear)
        && !parseDateRange(cell, DateOrder::MonthDayYear);
}

struct Score
{
    double value = 0;
    double even = 0; ///< share of records that are as wide as a neighbour
    int widest = 0;
};

Score scoreOf(QStringView text, const Dialect &dialect)
{
    RecordReader reader(text, dialect);
    Row cells;
    std::vector<int> widths;
    double cellCount = 0;
    double uncut = 0;
    double stray = 0;
    while (int(widths.size()) < sampledRecords && reader.next(cells)) {
        if (cells.size() == 1 && cells[0].trimmed().isEmpty())
            continue;
        widths.push_back(int(cells.size()));
        if (cells.size() < 2)
            continue;
        for (const QString &cell : cells) {
            ++cellCount;
            uncut += looksUncut(cell, dialect.delimiter);
            // A quote left at the edge of a cell: its cell was cut in two.
            stray += cell.size() > 1 && !cell.startsWith(u"=\"")
                && (cell.startsWith(dialect.quote) != cell.endsWith(dialect.quote));
        }
    }
    Score score;
    double sum = 0;
    double widthSum = 0;
    int wide = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        score.widest = qMax(score.widest, widths[i]);
        if (widths[i] < 2)
            continue;
        const bool even
            = (i > 0 && widths[i - 1] == widths[i]) || (i + 1 < widths.size() && widths[i + 1] == widths[i]);
        sum += even ? 1.0 : 0.3;
        widthSum += widths[i];
        ++wide;
    }
    if (wide == 0)
        return score;
    score.even = sum / double(widths.size());
    const double clean = 1 - qMin(1.0, (uncut + 2 * stray) / cellCount);
    score.value = score.even * clean * clean * (1 - 0.5 / (widthSum / wide));
    return score;
}

/// How often a sign opens a cell and closes one, of all delimiters at once.
qsizetype wrappedCells(QStringView text, QChar quote)
{
    qsizetype opens = 0;
    qsizetype closes = 0;
    const auto isEdge = [](QChar c) { return isCandidate(c) || c == u'\n' || c == u'\r'; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != quote)
            continue;
        opens += i == 0 || isEdge(text[i - 1]);
        closes += i + 1 == text.size() || isEdge(text[i + 1]);
    }
    return qMin(opens, closes);
}

/// `\"` or a zero before a quote, in a file that never doubles its quotes.
std::optional<QChar> escapeIn(QStringView text, QChar quote)
{
    qsizetype doubled = 0;
    qsizetype byBackslash = 0;
    qsizetype byZero = 0;
    const auto isEdge = [](QChar c) { return isCandidate(c) || c == u'\n' || c == u'\r'; };
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != quote)
            continue;
        if (text[i - 1] == u'\\')
            byBackslash += !isEdge(text[i + 1]);
        else if (text[i - 1].isNull())
            ++byZero;
        else if (text[i + 1] == quote && !isEdge(text[i - 1]) && i + 2 < text.size() && !isEdge(text[i + 2]))
            ++doubled;
    }
    if (doubled > 0)
        return std::nullopt;
    return byZero > 0 ? std::optional<QChar>(u'\0') : byBackslash > 0 ? std::optional<QChar>(u'\\') : std::nullopt;
}

std::optional<QChar> toldDelimiter(QStringView text)
{
    QStringView line = text.left(16);
    if (line.startsWith(u'"'))
        line = line.mid(1);
    if (!line.startsWith(u"sep=", Qt::CaseInsensitive) || line.size() < 5 || line[4] == u'\r' || line[4] == u'\n')
        return std::nullopt;
    return line[4];
}

/// Whether the delimiter is always followed by a blank, within words ("warm, dry") and between cells.
bool hasBlankAfterDelimiter(QStringView text, const Dialect &dialect)
{
    if (dialect.delimiter == u' ' || dialect.delimiter == u'\t')
        return false;
    qsizetype with = 0;
    qsizetype without = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == dialect.delimiter)
            ++(text[i + 1] == u' ' ? with : without);
    }
    return with > 2 && without * 50 < with;
}

}

Dialect detectDialect(QStringView text)
{
    Dialect best;
    const QStringView sample = text.left(sampledCharacters);
    const bool apostrophes = wrappedCells(sample, u'\'') > 2 && wrappedCells(sample, u'"') == 0;
    best.quote = apostrophes ? u'\'' : u'"';
    best.escape = escapeIn(sample, best.quote);
    if (const auto told = toldDelimiter(text)) {
        best.delimiter = *told;
        best.told = true;
        return best;
    }
    double bestScore = 0;
    for (const char16_t delimiter : {u',', u';', u'\t', u'|'}) {
        Dialect each = best;
        each.delimiter = delimiter;
        const Score score = scoreOf(sample, each);
        if (score.value > bestScore * 1.02 + 1e-9) {
            bestScore = score.value;
            best.delimiter = delimiter;
        }
    }
    if (bestScore < 0.35) {
        Dialect blank = best;
        blank.delimiter = u' ';
        const Score score = scoreOf(sample, blank);
        // Prose is full of blanks too; a table by blanks is nearly even, and wide.
        if (score.even > 0.9 && score.widest > 3 && score.value > bestScore)
            best.delimiter = u' ';
        else if (bestScore == 0)
            best.delimiter = u',';
    }
    best.blankAfterDelimiter = hasBlankAfterDelimiter(sample, best);
    return best;
}

}
