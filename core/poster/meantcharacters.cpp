#include "poster/meantcharacters.h"

#include "poster/ideographs.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QtEndian>
#include <optional>
#include <vector>

namespace wend {

namespace {

/// Name 6 of the font's own list of names (OpenType specification, table `name`).
QString postScriptName(const QRawFont &font)
{
    const QByteArray names = font.fontTable("name");
    const auto number
        = [&](qsizetype at) { return at + 2 <= names.size() ? qFromBigEndian<quint16>(names.constData() + at) : 0; };
    const int count = number(2);
    const int storage = number(4);
    for (int i = 0; i < count; ++i) {
        const int record = 6 + 12 * i;
        if (number(record + 6) != 6)
            continue;
        const QByteArray bytes = names.mid(storage + number(record + 10), number(record + 8));
        if (number(record) == 1)
            return QString::fromLatin1(bytes);
        QString name;
        for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
            name.append(QChar(qFromBigEndian<quint16>(bytes.constData() + at)));
        return name;
    }
    return {};
}

/// The font of that name, if this machine has it under a family that its name begins with.
std::optional<QRawFont> fontNamed(const QString &fontName)
{
    for (const QString &family : QFontDatabase::families()) {
        if (!fontName.startsWith(QString(family).remove(QLatin1Char(' ')), Qt::CaseInsensitive))
            continue;
        for (const int weight : {400, 700, 600, 500, 300}) {
            for (const bool italic : {false, true}) {
                QFont font(family);
                font.setWeight(QFont::Weight(weight));
                font.setItalic(italic);
                const QRawFont raw = QRawFont::fromFont(font);
                if (raw.isValid() && postScriptName(raw) == fontName)
                    return raw;
            }
        }
    }
    return {};
}

/// For each glyph the lowest character of the basic plane that shows it: what QPdfWriter writes.
QHash<quint32, char32_t> lowestCharacters(const QRawFont &font)
{
    QHash<quint32, char32_t> lowest;
    for (const auto &[first, last] : {std::pair {0x0001, 0xD7FF}, std::pair {0xE000, 0xFFFF}}) {
        std::vector<QChar> characters;
        for (int c = first; c <= last; ++c)
            characters.push_back(QChar(char16_t(c)));
        std::vector<quint32> glyphs(characters.size());
        int count = int(glyphs.size());
        if (!font.glyphIndexesForChars(characters.data(), int(characters.size()), glyphs.data(), &count))
            continue;
        for (int i = 0; i < count; ++i) {
            if (glyphs[size_t(i)] != 0 && !lowest.contains(glyphs[size_t(i)]))
                lowest.insert(glyphs[size_t(i)], char32_t(first + i));
        }
    }
    return lowest;
}

}

MeantCharacters::MeantCharacters(const QString &text)
{
    for (const uint c : text.toUcs4())
        ++m_count[c];
    m_count.remove('\n');
    m_count.remove('\t');
    for (auto it = m_count.cbegin(); it != m_count.cend(); ++it) {
        char32_t &own = m_byIdeograph[unifiedIdeograph(it.key())];
        if (own == 0 || m_count.value(own) < it.value())
            own = it.key();
    }
}

MeantCharacters::Doubles MeantCharacters::doublesOf(const QString &fontName) const
{
    Doubles doubles;
    const std::optional<QRawFont> font = fontNamed(fontName);
    if (!font)
        return doubles;
    const QHash<quint32, char32_t> lowest = lowestCharacters(*font);
    for (auto it = m_count.cbegin(); it != m_count.cend(); ++it) {
        const char32_t character = it.key();
        const QList<quint32> glyphs = font->glyphIndexesForString(QString::fromUcs4(&character, 1));
        if (glyphs.isEmpty() || glyphs.first() == 0)
            continue;
        const char32_t written = lowest.value(glyphs.first());
        if (written == 0)
            continue;
        char32_t &meant = doubles[written];
        if (meant == 0 || m_count.value(meant) < it.value())
            meant = character;
    }
    return doubles;
}

char32_t MeantCharacters::meantWithoutFont(char32_t written) const
{
    const char32_t unified = unifiedIdeograph(written);
    if (unified == written || m_count.contains(written))
        return written;
    return m_byIdeograph.value(unified, unified);
}

char32_t MeantCharacters::meant(const QString &fontName, char32_t written)
{
    auto doubles = m_doubles.find(fontName);
    if (doubles == m_doubles.end())
        doubles = m_doubles.insert(fontName, doublesOf(fontName));
    const char32_t meant = doubles->value(written);
    if (meant != 0)
        return meant;
    return written == '\t' ? U' ' : meantWithoutFont(written);
}

}
