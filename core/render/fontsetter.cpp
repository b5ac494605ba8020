#include "render/fontsetter.h"

#include "render/setlines.h"

#include <algorithm>

namespace wend {

namespace {

constexpr qsizetype longestText = 20'000;
constexpr int cacheCost = 4'000'000; ///< characters, each text counting at least 100: about 40,000 short texts

/// Every way to end a line becomes the one that QTextLayout knows.
QString prepared(const QString &text)
{
    QString prepared = text.size() > longestText ? text.left(longestText) : text;
    if (!prepared.contains(QLatin1Char('\n')) && !prepared.contains(QLatin1Char('\r'))
        && !prepared.contains(QChar::ParagraphSeparator))
        return prepared;
    prepared.replace(QLatin1String("\r\n"), QString(QChar::LineSeparator));
    for (const QChar end : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::ParagraphSeparator)})
        prepared.replace(end, QChar(QChar::LineSeparator));
    return prepared;
}

std::shared_ptr<const Typeface> typefaceFor(const QString &language)
{
    auto typeface = std::make_shared<Typeface>();
    typeface->families = availableFamilies();
    typeface->language = language;
    typeface->haveFonts = haveFonts();
    return typeface;
}

}

FontSetter::FontSetter(const QString &language, Shaping shaping)
    : m_typeface(typefaceFor(language)),
      m_shaping(shaping),
      m_cache(cacheCost)
{
}

FontSetter::~FontSetter() = default;

void FontSetter::keep(const Key &key, const Entry &entry) const
{
    m_cache.insert(key, new Entry(entry), std::max<qsizetype>(100, key.text.size()));
}

std::shared_ptr<const SetText> FontSetter::set(
    const QString &text, const TextStyle &style, double width, int maxLines) const
{
    Q_ASSERT(style.size > 0);
    const Key key {text, style, std::max(width, 0.0), maxLines};
    if (const Entry *known = m_cache.object(key))
        return *known;
    // A text that fits on one line is the same at every width: a column that grows or shrinks sets nothing anew.
    const Key unbroken {text, style, 0, 0};
    if (const Entry *known = m_cache.object(unbroken);
        known && (*known)->lineCount() == 1 && (width <= 0 || (*known)->width() <= width + fitTolerance))
        return *known;

    auto lines = std::make_shared<SetLines>(Paragraph {prepared(text), style, width, maxLines}, m_typeface, m_shaping);
    keep(lines->isComplete() && lines->lineCount() == 1 ? unbroken : key, lines);
    return lines;
}

QString FontSetter::language() const { return m_typeface->language; }

}
