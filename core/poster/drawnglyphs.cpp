#include "poster/drawnglyphs.h"

#include "base/scriptruns.h"

#include <QList>
#include <algorithm>

namespace wend {

namespace {

using Letters = QList<uint>;

/// The text without spaces (they are drawn as movements as often as glyphs) and emoji (they are pictures).
Letters lettersOf(const QString &text)
{
    Letters letters;
    for (const ScriptRun &run : scriptRuns(text)) {
        if (run.script == Script::Emoji)
            continue;
        for (const uint c : text.mid(run.start, run.length).toUcs4()) {
            if (!QChar::isSpace(c))
                letters.append(c);
        }
    }
    return letters;
}

bool isSpace(const DrawnGlyph &drawn) { return !drawn.text.isEmpty() && drawn.text.trimmed().isEmpty(); }

/// A row of unknown glyphs between known ones.
struct Gap
{
    Letters before;
    Letters after;
    size_t first = 0;
    size_t count = 0;
};

constexpr size_t context = 3;       ///< letters looked at on each side
constexpr size_t longestGap = 4;    ///< unknown glyphs in a row
constexpr qsizetype leastKnown = 2; ///< letters that must agree before a guess is made

Letters known(const std::vector<DrawnGlyph> &drawn, size_t first, size_t last)
{
    Letters letters;
    for (size_t i = first; i < last; ++i)
        letters += drawn[i].text.toUcs4();
    return letters;
}

std::vector<Gap> gapsIn(const std::vector<DrawnGlyph> &drawn)
{
    std::vector<Gap> gaps;
    for (size_t i = 0; i < drawn.size(); ++i) {
        if (!drawn[i].text.isEmpty())
            continue;
        size_t end = i;
        while (end < drawn.size() && drawn[end].text.isEmpty())
            ++end;
        size_t from = i;
        while (from > 0 && i - from < context && !drawn[from - 1].text.isEmpty())
            --from;
        size_t to = end;
        while (to < drawn.size() && to - end < context && !drawn[to].text.isEmpty())
            ++to;
        if (end - i <= longestGap)
            gaps.push_back({known(drawn, from, i), known(drawn, end, to), i, end - i});
        i = end - 1;
    }
    return gaps;
}

/// Letters that agree right before `at` and right after `at + count`; a context may reach over into the next string.
qsizetype agreement(const Letters &letters, const Gap &gap, qsizetype at)
{
    qsizetype before = 0;
    while (before < gap.before.size() && at - 1 - before >= 0
        && letters.at(at - 1 - before) == gap.before.at(gap.before.size() - 1 - before))
        ++before;
    const qsizetype behind = at + qsizetype(gap.count);
    qsizetype after = 0;
    while (after < gap.after.size() && behind + after < letters.size()
        && letters.at(behind + after) == gap.after.at(after))
        ++after;
    return before + after;
}

}

std::vector<DrawnGlyph> drawnGlyphs(const QByteArray &content, const std::map<QByteArray, int> &fonts)
{
    std::vector<DrawnGlyph> drawn;
    QByteArray name;
    int font = -1;
    const auto isEnd
        = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '[' || c == '<' || c == '/'; };
    for (qsizetype at = 0; at < content.size(); ++at) {
        const char c = content.at(at);
        if (c == '/') {
            const qsizetype start = at;
            while (at + 1 < content.size() && !isEnd(content.at(at + 1)))
                ++at;
            name = content.mid(start, at + 1 - start);
        } else if (c == 'T' && at + 1 < content.size() && content.at(at + 1) == 'f') {
            const auto found = fonts.find(name);
            font = found == fonts.end() ? -1 : found->second;
        } else if (c == '<' && at + 1 < content.size() && content.at(at + 1) != '<') {
            const qsizetype end = content.indexOf('>', at);
            if (end < 0)
                break;
            const QByteArray codes = QByteArray::fromHex(content.mid(at + 1, end - at - 1));
            for (qsizetype i = 0; font >= 0 && i + 1 < codes.size(); i += 2)
                drawn.push_back({font, quint16((quint8(codes.at(i)) << 8) | quint8(codes.at(i + 1))), {}});
            at = end;
        }
    }
    return drawn;
}

std::map<std::pair<int, quint16>, QString> namesOfUnknown(const std::vector<DrawnGlyph> &all, const QString &text)
{
    std::vector<DrawnGlyph> drawn;
    std::copy_if(
        all.begin(), all.end(), std::back_inserter(drawn), [](const DrawnGlyph &glyph) { return !isSpace(glyph); });
    const Letters letters = lettersOf(text);

    std::map<std::pair<int, quint16>, std::map<uint, qsizetype>> votes;
    for (const Gap &gap : gapsIn(drawn)) {
        qsizetype best = std::min(leastKnown, gap.before.size() + gap.after.size());
        std::vector<qsizetype> places;
        for (qsizetype at = 0; best > 0 && at + qsizetype(gap.count) <= letters.size(); ++at) {
            const qsizetype agreed = agreement(letters, gap, at);
            if (agreed > best)
                places.clear();
            if (agreed >= best) {
                best = agreed;
                places.push_back(at);
            }
        }
        for (const qsizetype at : places) {
            for (size_t i = 0; i < gap.count; ++i)
                votes[drawn[gap.first + i].key()][letters.at(at + qsizetype(i))] += best;
        }
    }

    std::map<std::pair<int, quint16>, QString> names;
    for (const auto &[key, candidates] : votes) {
        const auto most = std::max_element(
            candidates.begin(), candidates.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const auto rivals = std::count_if(
            candidates.begin(), candidates.end(), [&](const auto &c) { return c.second == most->second; });
        const char32_t character = most->first;
        if (rivals == 1)
            names[key] = QString::fromUcs4(&character, 1);
    }
    return names;
}

}
