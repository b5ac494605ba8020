#include "poster/charactertable.h"

#include <QList>
#include <algorithm>

namespace wend {

namespace {

/// Words, <hexadecimal> strings (kept with their bracket) and the brackets of lists.
QList<QByteArray> tokensOf(const QByteArray &cmap)
{
    QList<QByteArray> tokens;
    for (qsizetype at = 0; at < cmap.size();) {
        const char c = cmap.at(at);
        if (c == '<' && at + 1 < cmap.size() && cmap.at(at + 1) != '<') {
            const qsizetype end = cmap.indexOf('>', at);
            if (end < 0)
                break;
            tokens.append(cmap.mid(at, end - at));
            at = end + 1;
        } else if (c == '[' || c == ']') {
            tokens.append(QByteArray(1, c));
            ++at;
        } else if ((c >= 'a' && c <= 'z')) {
            qsizetype end = at;
            while (end < cmap.size() && cmap.at(end) >= 'a' && cmap.at(end) <= 'z')
                ++end;
            tokens.append(cmap.mid(at, end - at));
            at = end;
        } else {
            ++at;
        }
    }
    return tokens;
}

quint16 numberIn(const QByteArray &token) { return quint16(token.mid(1).toUInt(nullptr, 16)); }

QString textIn(const QByteArray &token)
{
    const QByteArray bytes = QByteArray::fromHex(token.mid(1));
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text.append(QChar(quint16((quint8(bytes.at(i)) << 8) | quint8(bytes.at(i + 1)))));
    return text;
}

void put(CharacterTable &table, quint16 glyph, const QString &text)
{
    if (!text.isEmpty() && text.at(0) != QChar(0))
        table[glyph] = text;
}

bool isHex(const QList<QByteArray> &tokens, qsizetype at)
{
    return at < tokens.size() && tokens.at(at).startsWith('<');
}

qsizetype readSingles(CharacterTable &table, const QList<QByteArray> &tokens, qsizetype at)
{
    for (; isHex(tokens, at) && isHex(tokens, at + 1); at += 2)
        put(table, numberIn(tokens.at(at)), textIn(tokens.at(at + 1)));
    return at;
}

qsizetype readRanges(CharacterTable &table, const QList<QByteArray> &tokens, qsizetype at)
{
    while (isHex(tokens, at) && isHex(tokens, at + 1) && at + 2 < tokens.size()) {
        const int first = numberIn(tokens.at(at));
        const int last = std::max(first, int(numberIn(tokens.at(at + 1))));
        at += 2;
        if (isHex(tokens, at)) {
            QString text = textIn(tokens.at(at++));
            for (int glyph = first; glyph <= last && !text.isEmpty(); ++glyph) {
                put(table, quint16(glyph), text);
                text.back() = QChar(char16_t(text.back().unicode() + 1));
            }
        } else if (tokens.at(at) == "[") {
            ++at;
            for (int glyph = first; isHex(tokens, at); ++glyph, ++at) {
                if (glyph <= last)
                    put(table, quint16(glyph), textIn(tokens.at(at)));
            }
            ++at; // the closing bracket
        } else {
            break;
        }
    }
    return at;
}

QByteArray hex(quint16 number) { return QByteArray::number(number, 16).rightJustified(4, '0').toUpper(); }

}

CharacterTable readCharacterTable(const QByteArray &cmap)
{
    CharacterTable table;
    const QList<QByteArray> tokens = tokensOf(cmap);
    for (qsizetype at = 0; at < tokens.size();) {
        const QByteArray &word = tokens.at(at++);
        if (word == "beginbfchar")
            at = readSingles(table, tokens, at);
        else if (word == "beginbfrange")
            at = readRanges(table, tokens, at);
    }
    return table;
}

QByteArray writeCharacterTable(const CharacterTable &table)
{
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t mostInABlock = 100; // the format's limit
    size_t left = table.size();
    size_t inBlock = 0;
    for (const auto &[glyph, text] : table) {
        if (inBlock == 0) {
            inBlock = std::min(left, mostInABlock);
            left -= inBlock;
            cmap += QByteArray::number(qulonglong(inBlock)) + " beginbfchar\n";
        }
        cmap += '<' + hex(glyph) + "> <";
        for (const QChar unit : text)
            cmap += hex(unit.unicode());
        cmap += ">\n";
        if (--inBlock == 0)
            cmap += "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}
