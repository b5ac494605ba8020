#include "render/emojipictures.h"

#include <QGlyphRun>
#include <QPainter>
#include <cmath>

namespace wend {

namespace {

/// The size in which Noto Color Emoji is drawn: 109 pixels an em. More would only be blown up.
constexpr double pixelsPerEm = 109;
constexpr int mostPictures = 512; ///< about 40 MB at worst; a map has a dozen

}

EmojiPictures::EmojiPictures() : m_pictures(mostPictures) { }

bool EmojiPictures::isColourFont(const QRawFont &font)
{
    // Names first: the tables of Apple's font are too large to be copied out for a question.
    const QString family = font.familyName();
    if (family.contains(QLatin1String("Color Emoji")) || family == QLatin1String("Segoe UI Emoji")
        || family == QLatin1String("Twemoji"))
        return true;
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("COLR").isEmpty();
}

const EmojiPictures::Picture &EmojiPictures::picture(const QRawFont &font, quint32 glyph)
{
    const QPair<QString, quint32> key(font.familyName(), glyph);
    if (const Picture *known = m_pictures.object(key))
        return *known;

    QRawFont large = font;
    large.setPixelSize(pixelsPerEm);
    const QRectF ink = large.boundingRect(glyph);
    const QRect box = (ink.isEmpty() ? QRectF(0, -pixelsPerEm, 1.3 * pixelsPerEm, 1.3 * pixelsPerEm) : ink)
                          .adjusted(-2, -2, 2, 2)
                          .toAlignedRect();
    auto picture = std::make_unique<Picture>();
    picture->image = QImage(box.size(), QImage::Format_ARGB32_Premultiplied);
    picture->image.fill(Qt::transparent);
    picture->place
        = QRectF(box.x() / pixelsPerEm, box.y() / pixelsPerEm, box.width() / pixelsPerEm, box.height() / pixelsPerEm);
    QPainter painter(&picture->image);
    QGlyphRun run;
    run.setRawFont(large);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF(0, 0)});
    painter.drawGlyphRun(-box.topLeft(), run);
    painter.end();

    const Picture *kept = picture.get();
    m_pictures.insert(key, picture.release());
    return *kept;
}

void EmojiPictures::draw(QPainter &painter, const QRawFont &font, quint32 glyph, QPointF origin)
{
    const Picture &shown = picture(font, glyph);
    const double em = font.pixelSize();
    const QRectF target(origin.x() + shown.place.x() * em, origin.y() + shown.place.y() * em, shown.place.width() * em,
        shown.place.height() * em);
    // Lossless: the default in a PDF is JPEG, which frays the edges.
    const QPainter::RenderHints added
        = (QPainter::LosslessImageRendering | QPainter::SmoothPixmapTransform) & ~painter.renderHints();
    painter.setRenderHints(added);
    painter.drawImage(target, shown.image);
    painter.setRenderHints(added, false);
}

}
