#include "base/emoji.h"

#include <QChar>
#include <algorithm>
#include <iterator>

namespace wend {

namespace {

constexpr char32_t joiner = 0x200D;
constexpr char32_t textLook = 0xFE0E;
constexpr char32_t emojiLook = 0xFE0F;
constexpr char32_t keycap = 0x20E3;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Emoji_Presentation below U+1F000. Above it, everything pictographic is shown as an emoji: no text font has it.
constexpr Range presentation[] = {{0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3},
    {0x25FD, 0x25FE}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1},
    {0x26AA, 0x26AB}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA},
    {0x26F2, 0x26F3}, {0x26F5, 0x26F5}, {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B},
    {0x2728, 0x2728}, {0x274C, 0x274C}, {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
    {0x27B0, 0x27B0}, {0x27BF, 0x27BF}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F201, 0x1F201}, {0x1F21A, 0x1F21A},
    {0x1F22F, 0x1F22F}, {0x1F232, 0x1F236}, {0x1F238, 0x1F23A}, {0x1F250, 0x1F251}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945},
    {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF}};

bool isEmojiByDefault(char32_t c)
{
    const auto after = std::upper_bound(std::begin(presentation), std::end(presentation), c,
        [](char32_t value, const Range &range) { return value < range.first; });
    return after != std::begin(presentation) && c <= std::prev(after)->last;
}

bool isFlagLetter(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }
bool isSkinTone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }
bool isTag(char32_t c) { return c >= 0xE0020 && c <= 0xE007F; }
bool isKeycapBase(char32_t c) { return (c >= '0' && c <= '9') || c == '#' || c == '*'; }

/// Signs that may take U+FE0F: © ® ‼ ™ ℹ arrows, technical and dingbats, 〰 〽 ㊗ ㊙, and what is above U+1F000.
bool canBeEmoji(char32_t c)
{
    return c == 0xA9 || c == 0xAE || (c >= 0x203C && c <= 0x2BFF) || c == 0x3030 || c == 0x303D || c == 0x3297
        || c == 0x3299 || (c >= 0x1F000 && c <= 0x1FAFF);
}

class Reader
{
public:
    Reader(QStringView text, qsizetype at) : m_text(text), m_at(at) { }
    qsizetype at() const { return m_at; }
    char32_t peek() const
    {
        if (m_at >= m_text.size())
            return 0;
        const QChar unit = m_text.at(m_at);
        if (unit.isHighSurrogate() && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLowSurrogate())
            return QChar::surrogateToUcs4(unit, m_text.at(m_at + 1));
        return unit.unicode();
    }
    void skip() { m_at += peek() > 0xFFFF ? 2 : 1; }
    bool take(char32_t c)
    {
        if (m_at >= m_text.size() || peek() != c)
            return false;
        skip();
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

/// Whether a joiner and an emoji follow: ❤ before it is an emoji even where its U+FE0F was lost.
bool joinsEmoji(Reader reader) { return reader.take(joiner) && isEmojiByDefault(reader.peek()); }

/// One emoji with its look, tone and tags. `joined`: after a joiner signs need no U+FE0F (❤ ♂ ⚕ are often written
/// without).
bool takeElement(Reader &reader, bool joined)
{
    Reader ahead = reader;
    const char32_t base = ahead.peek();
    ahead.skip();
    if (isFlagLetter(base)) {
        if (isFlagLetter(ahead.peek()))
            ahead.skip();
        reader = ahead;
        return true;
    }
    if (isKeycapBase(base)) {
        ahead.take(emojiLook);
        if (!ahead.take(keycap))
            return false;
        reader = ahead;
        return true;
    }
    if (!canBeEmoji(base) || ahead.peek() == textLook)
        return false;
    const bool asked = ahead.take(emojiLook);
    const bool toned = isSkinTone(ahead.peek());
    if (!asked && !toned && !joined && !isEmojiByDefault(base) && !joinsEmoji(ahead))
        return false;
    if (toned)
        ahead.skip();
    ahead.take(keycap);
    while (isTag(ahead.peek()))
        ahead.skip();
    reader = ahead;
    return true;
}

}

qsizetype emojiLength(QStringView text, qsizetype start)
{
    Reader reader(text, start);
    if (start >= text.size() || !takeElement(reader, false))
        return 0;
    while (reader.peek() == joiner) {
        Reader ahead = reader;
        ahead.skip();
        if (ahead.at() >= text.size() || !takeElement(ahead, true))
            break;
        reader = ahead;
    }
    return reader.at() - start;
}

}
