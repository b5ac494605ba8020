#include "render/fontsetter.h"

#include "render/emojipictures.h"
#include "render/typesetting.h"

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

}

FontSetter::FontSetter(const QString &language)
    : m_language(language)
    , m_families(availableFamilies())
    , m_haveFonts(haveFonts())
    , m_emoji(std::make_shared<EmojiPictures>())
    , m_cache(cacheCost)
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
    const Key key{text, style, std::max(width, 0.0), maxLines};
    if (const Entry *known = m_cache.object(key))
        return *known;
    // A text that fits on one line is the same at every width: a column that grows or shrinks sets nothing anew.
    const Key unbroken{text, style, 0, 0};
    if (const Entry *known = m_cache.object(unbroken);
        known && (*known)->lineCount() == 1 && (width <= 0 || (*known)->width() <= width))
        return *known;

    const Paragraph paragraph{prepared(text), style, width, maxLines};
    if (!m_haveFonts)
        return typesetBlank(paragraph);
    const Typeset typeset = wend::typeset(paragraph, m_families, m_language, m_emoji);
    keep(typeset.complete && typeset.lines->lineCount() == 1 ? unbroken : key, typeset.lines);
    return typeset.lines;
}

}
