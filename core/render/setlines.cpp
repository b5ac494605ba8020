#include "render/setlines.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPen>
#include <algorithm>

namespace wend {

namespace {

void drawPictures(QPainter &painter, const QGlyphRun &run, EmojiPictures &emoji)
{
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    const QRawFont font = run.rawFont();
    for (qsizetype i = 0; i < std::min(glyphs.size(), places.size()); ++i)
        emoji.draw(painter, font, glyphs.at(i), places.at(i));
}

}

SetLines::SetLines(Paragraph paragraph, std::shared_ptr<const Typeface> typeface, Shaping shaping)
    : m_paragraph(std::move(paragraph)),
      m_typeface(std::move(typeface))
{
    if (shaping == Shaping::AtOnce) {
        ShapedLines lines = measureAndShape(m_paragraph, *m_typeface);
        m_measures = std::move(lines.measures);
        m_pieces = std::move(lines.pieces);
    } else {
        m_measures = measureLines(m_paragraph, *m_typeface);
    }
    for (const double width : m_measures.widths)
        m_width = std::max(m_width, width);
}

const std::vector<TextPiece> &SetLines::pieces() const
{
    if (!m_pieces)
        m_pieces = shapeLines(m_paragraph, *m_typeface);
    return *m_pieces;
}

void SetLines::draw(QPainter &painter, QPointF topLeft, const QColor &colour) const
{
    if (!painter.paintEngine())
        return;
    const QPaintEngine::Type device = painter.paintEngine()->type();
    // These write the text itself and would write nothing for glyphs; elsewhere glyphs are quicker and exact.
    const bool keepsText = device == QPaintEngine::SVG || device == QPaintEngine::Picture;
    const bool needsPictures = device == QPaintEngine::Pdf || device == QPaintEngine::SVG;

    const QTransform transform = painter.worldTransform();
    const QPen pen = painter.pen();
    const QFont font = painter.font();
    painter.translate(topLeft);
    painter.scale(m_measures.scale, m_measures.scale);
    painter.setPen(colour);
    for (const TextPiece &piece : pieces()) {
        if (piece.coloured && needsPictures) {
            drawPictures(painter, piece.glyphs, m_typeface->emoji);
        } else if (keepsText) {
            painter.setFont(piece.font);
            painter.drawText(piece.baseline, piece.text);
        } else {
            painter.drawGlyphRun(QPointF(), piece.glyphs);
        }
    }
    if (keepsText)
        painter.setFont(font);
    painter.setPen(pen);
    painter.setWorldTransform(transform);
}

}
