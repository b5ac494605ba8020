#include "base/scriptruns.h"

#include "base/emoji.h"

#include <QChar>
#include <algorithm>

namespace wend {

namespace {

enum class Kind {
    Latin, ///< a letter of any script that is not CJK
    Cjk,
    Weak,    ///< spaces, digits and signs: set in the Latin font, but they say nothing about the text around them
    Opening, ///< “ ‘
    Closing, ///< ” ’
    Shared,  ///< — … · and the like
    Emoji,
    Follows, ///< combining marks and selectors: part of what stands before
};

struct Item
{
    qsizetype start;
    qsizetype length;
    char32_t character;
    Kind kind;
};

/// Blocks of CJK scripts and of their punctuation (Unicode 15).
bool isCjk(char32_t c)
{
    return (c >= 0x2E80 && c <= 0xA4CF && !(c >= 0x4DC0 && c <= 0x4DFF)) // radicals, kana, hanzi, Yi; not the hexagrams
        || (c >= 0x1100 && c <= 0x11FF) || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xAC00 && c <= 0xD7FF) // hangul
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE10 && c <= 0xFE1F) || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFFEF) // full-width forms
        || (c >= 0x1AFF0 && c <= 0x1B16F) || (c >= 0x1F200 && c <= 0x1F2FF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isShared(char32_t c)
{
    return c == 0xB7 || (c >= 0x2013 && c <= 0x2016) || c == 0x2025 || c == 0x2026 || c == 0x2027;
}

Kind kindOf(char32_t c)
{
    if (c == 0x201C || c == 0x2018)
        return Kind::Opening;
    if (c == 0x201D || c == 0x2019)
        return Kind::Closing;
    if (isShared(c))
        return Kind::Shared;
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || c == 0x200C || c == 0x200D
        || QChar::isMark(c))
        return Kind::Follows;
    if (isCjk(c))
        return Kind::Cjk;
    return QChar::isLetter(c) ? Kind::Latin : Kind::Weak;
}

std::vector<Item> itemsOf(QStringView text)
{
    std::vector<Item> items;
    items.reserve(size_t(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const qsizetype emoji = emojiLength(text, at);
        const qsizetype length = emoji > 0 ? emoji : (pair ? 2 : 1);
        items.push_back({at, length, c, emoji > 0 ? Kind::Emoji : kindOf(c)});
        at += length;
    }
    return items;
}

/// +1 for CJK, -1 for Latin, 0 for neither.
int voteOf(const Item &item) { return item.kind == Kind::Cjk ? 1 : item.kind == Kind::Latin ? -1 : 0; }

using Items = std::vector<Item>;

/// How far to look for a letter, and how many quotes may be open: keeps a hostile text from costing the square of its
/// length.
constexpr size_t reach = 200;
constexpr size_t deepest = 8;

int voteBefore(const Items &items, size_t index)
{
    const size_t end = index > reach ? index - reach : 0;
    while (index > end) {
        if (const int vote = voteOf(items[--index]))
            return vote;
    }
    return 0;
}

int voteAfter(const Items &items, size_t index)
{
    const size_t end = std::min(items.size(), index + reach);
    while (++index < end) {
        if (const int vote = voteOf(items[index]))
            return vote;
    }
    return 0;
}

int voteBetween(const Items &items, size_t first, size_t last)
{
    int sum = 0;
    for (size_t i = first + 1; i < last; ++i)
        sum += voteOf(items[i]);
    return (sum > 0) - (sum < 0);
}

/// What stands before, after and within a pair of quotes decides together; in doubt what stands before.
Kind kindOfPair(const Items &items, size_t opening, size_t closing)
{
    const int before = voteBefore(items, opening);
    const int after = voteAfter(items, closing);
    const int within = voteBetween(items, opening, closing);
    int sum = before + after + within;
    if (sum == 0)
        sum = before != 0 ? before : after;
    return sum > 0 ? Kind::Cjk : Kind::Weak;
}

/// An apostrophe, or a quote whose other half is missing.
Kind kindOfLoneQuote(const Items &items, size_t index)
{
    const auto isWord = [&](size_t i) {
        return items[i].kind == Kind::Latin || (items[i].kind == Kind::Weak && items[i].character > ' ');
    };
    if ((index > 0 && isWord(index - 1)) || (index + 1 < items.size() && isWord(index + 1)))
        return Kind::Weak;
    const int before = voteBefore(items, index);
    return (before != 0 ? before : voteAfter(items, index)) > 0 ? Kind::Cjk : Kind::Weak;
}

/// Runs of — or … are Chinese where they touch Chinese; a dash between figures (1–31 日) or spaces is not.
Kind kindOfShared(const Items &items, size_t first, size_t last)
{
    const bool touches = (first > 0 && items[first - 1].kind == Kind::Cjk)
        || (last + 1 < items.size() && items[last + 1].kind == Kind::Cjk);
    return touches ? Kind::Cjk : Kind::Weak;
}

struct Resolved
{
    size_t index;
    Kind kind;
};

/// Votes are taken from the text as it was: a resolved quote does not sway its neighbours.
std::vector<Resolved> resolvedQuotes(const Items &items)
{
    std::vector<Resolved> resolved;
    std::vector<size_t> open;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind == Kind::Opening) {
            if (open.size() == deepest) {
                resolved.push_back({open.front(), kindOfLoneQuote(items, open.front())});
                open.erase(open.begin());
            }
            open.push_back(i);
        } else if (items[i].kind == Kind::Closing) {
            const char32_t partner = items[i].character - 1;
            const auto match
                = std::find_if(open.rbegin(), open.rend(), [&](size_t o) { return items[o].character == partner; });
            if (match == open.rend()) {
                resolved.push_back({i, kindOfLoneQuote(items, i)});
                continue;
            }
            const Kind kind = kindOfPair(items, *match, i);
            resolved.push_back({*match, kind});
            resolved.push_back({i, kind});
            open.erase(std::next(match).base());
        }
    }
    for (const size_t index : open)
        resolved.push_back({index, kindOfLoneQuote(items, index)});
    return resolved;
}

std::vector<Resolved> resolvedShared(const Items &items)
{
    std::vector<Resolved> resolved;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != Kind::Shared)
            continue;
        size_t last = i;
        while (last + 1 < items.size() && items[last + 1].kind == Kind::Shared)
            ++last;
        const Kind kind = kindOfShared(items, i, last);
        for (; i < last; ++i)
            resolved.push_back({i, kind});
        resolved.push_back({last, kind});
    }
    return resolved;
}

std::vector<ScriptRun> joined(const Items &items)
{
    std::vector<ScriptRun> runs;
    for (const Item &item : items) {
        Script script = item.kind == Kind::Cjk ? Script::Cjk : item.kind == Kind::Emoji ? Script::Emoji : Script::Latin;
        if (item.kind == Kind::Follows && !runs.empty())
            script = runs.back().script;
        if (!runs.empty() && runs.back().script == script)
            runs.back().length += item.length;
        else
            runs.push_back({item.start, item.length, script});
    }
    return runs;
}

}

std::vector<ScriptRun> scriptRuns(QStringView text)
{
    if (text.isEmpty())
        return {};
    // Below U+1100 nothing is CJK, and an emoji needs a sign above: the common case is over quickly. The quotes, dashes
    // and dots of U+2013 to U+2027 decide nothing by themselves.
    const auto isPlain
        = [](QChar c) { return c.unicode() < 0x1100 || (c.unicode() >= 0x2010 && c.unicode() <= 0x2027); };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return {{0, text.size(), Script::Latin}};

    Items items = itemsOf(text);
    const std::vector<Resolved> quotes = resolvedQuotes(items);
    const std::vector<Resolved> shared = resolvedShared(items);
    for (const auto *list : {&quotes, &shared}) {
        for (const Resolved &resolved : *list)
            items[resolved.index].kind = resolved.kind;
    }
    return joined(items);
}

}
