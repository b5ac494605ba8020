#pragma once

#include <QHash>
#include <QString>

namespace wend {

/// Which character is meant where QPdfWriter names another one. Glyphs that several characters share are written as the
/// lowest of them: ⼾ for 户, ɩ for ι, a tab for a space. The document's own text tells which was drawn.
class MeantCharacters
{
public:
    /// `text`: every string of the document, in any order.
    explicit MeantCharacters(const QString &text);

    /// What to write in the font with this PostScript name ("NotoSansCJKsc-Regular") instead of `written`.
    char32_t meant(const QString &fontName, char32_t written);

private:
    using Doubles = QHash<char32_t, char32_t>; ///< from what is written to what is meant

    Doubles doublesOf(const QString &fontName) const;
    char32_t meantWithoutFont(char32_t written) const;

    QHash<char32_t, int> m_count;            ///< how often each character occurs in the text
    QHash<char32_t, char32_t> m_byIdeograph; ///< from a unified ideograph to the text's own form of it
    QHash<QString, Doubles> m_doubles;       ///< by font
};

}
