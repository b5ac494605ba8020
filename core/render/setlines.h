#pragma once

#include "render/fontsetter.h"
#include "render/typesetting.h"

#include <memory>
#include <optional>

namespace wend {

/// Lines of real glyphs. What layout asks for is known from the start; the glyphs are shaped when the text is first
/// drawn, or at once. Belongs to the thread that draws it, as Qt's fonts do; until glyphs are shaped it is numbers
/// alone and may be handed on.
class SetLines : public SetText
{
public:
    SetLines(Paragraph paragraph, std::shared_ptr<const Typeface> typeface, Shaping shaping);

    double width() const override { return m_width; }
    double height() const override { return m_measures.lineHeight * lineCount(); }
    int lineCount() const override { return int(m_measures.widths.size()); }
    double lineHeight() const override { return m_measures.lineHeight; }
    double lineWidth(int line) const override { return m_measures.widths.at(size_t(line)); }
    double ascent() const override { return m_measures.ascent; }
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const override;

    /// Whether all of the text is there; otherwise "…" stands for the rest.
    bool isComplete() const { return m_measures.complete; }
    const std::vector<TextPiece> &pieces() const;

private:
    Paragraph m_paragraph;
    std::shared_ptr<const Typeface> m_typeface;
    LineMeasures m_measures;
    double m_width = 0;
    mutable std::optional<std::vector<TextPiece>> m_pieces;
};

}
