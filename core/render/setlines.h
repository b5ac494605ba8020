#pragma once

#include "layout/text.h"
#include "render/emojipictures.h"

#include <QFont>
#include <QGlyphRun>
#include <vector>

namespace wend {

/// Lines of real glyphs. Holds glyph numbers and their places rather than a QTextLayout: a quarter of the memory,
/// and drawing needs no shaping. Belongs to the thread that set it, as Qt's fonts do.
class SetLines : public SetText
{
public:
    /// What lies within one line and one font. Lengths are in design units: layout units divided by `scale`.
    struct Piece
    {
        QGlyphRun glyphs;
        QFont font;
        QString text; ///< for devices that keep text as text (SVG, recorded pictures)
        QPointF baseline; ///< where that text starts
        bool coloured = false;
    };
    struct Measures
    {
        double scale = 1; ///< layout units per design unit
        double lineHeight = 0;
        double ascent = 0;
        std::vector<double> lineWidths; ///< one a line
    };

    SetLines(std::vector<Piece> pieces, Measures measures, std::shared_ptr<EmojiPictures> emoji);

    double width() const override { return m_width; }
    double height() const override { return m_measures.lineHeight * lineCount(); }
    int lineCount() const override { return int(m_measures.lineWidths.size()); }
    double lineHeight() const override { return m_measures.lineHeight; }
    double lineWidth(int line) const override { return m_measures.lineWidths.at(size_t(line)); }
    double ascent() const override { return m_measures.ascent; }
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const override;

    const std::vector<Piece> &pieces() const { return m_pieces; }

private:
    std::vector<Piece> m_pieces;
    Measures m_measures;
    double m_width = 0;
    std::shared_ptr<EmojiPictures> m_emoji;
};

}
