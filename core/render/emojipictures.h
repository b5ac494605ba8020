#pragma once

#include <QCache>
#include <QImage>
#include <QPointF>
#include <QRawFont>

class QPainter;

namespace wend {

/// Colour emoji as pictures, for paint devices that cannot hold colour glyphs (PDF, SVG): there drawn text leaves a
/// blank. One QImage per glyph and font, always the same object, so that a PDF stores it once. Used by one thread.
class EmojiPictures
{
public:
    EmojiPictures();

    /// Draws one glyph with its origin on the baseline at `origin`; `font` carries the size in the painter's units.
    void draw(QPainter &painter, const QRawFont &font, quint32 glyph, QPointF origin);

    /// Whether glyphs of this font have colours of their own.
    static bool isColourFont(const QRawFont &font);

private:
    struct Picture
    {
        QImage image;
        QRectF place; ///< in em, around the origin on the baseline
    };
    const Picture &picture(const QRawFont &font, quint32 glyph);

    QCache<QPair<QString, quint32>, Picture> m_pictures; ///< by family and glyph
};

}
