#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <utility>
#include <vector>

namespace wend {

/// One glyph shown on a page, in drawing order.
struct DrawnGlyph
{
    int font = 0; ///< any number that tells fonts apart
    quint16 glyph = 0;
    QString text; ///< empty: the font's character table does not know

    std::pair<int, quint16> key() const { return {font, glyph}; }
};

/// The glyphs that a page's content shows in two-byte fonts. `fonts` gives the number for a font's name on that page
/// ("/F7").
std::vector<DrawnGlyph> drawnGlyphs(const QByteArray &content, const std::map<QByteArray, int> &fonts);

/// What the unknown glyphs stand for, from the known ones around them and the text that was drawn: the sign before 野家
/// is 𠮷 if that is what stands before 野家 in the text. Glyphs that nothing around them decides are left out.
std::map<std::pair<int, quint16>, QString> namesOfUnknown(const std::vector<DrawnGlyph> &drawn, const QString &text);

}
