#pragma once

#include "layout/text.h"
#include "render/emojipictures.h"
#include "render/fonts.h"

#include <QFont>
#include <QGlyphRun>
#include <QString>
#include <vector>

namespace wend {

/// What the paragraphs of one document have in common.
struct Typeface
{
    Families families;
    QString language;
    bool haveFonts = true;
    mutable EmojiPictures emoji; ///< filled as emoji are drawn
};

/// One paragraph to be set; see FontSetter for what the numbers mean.
struct Paragraph
{
    QString text;
    TextStyle style;
    double width = 0;
    int maxLines = 0;
};

/// How much wider than its room a line may be, in layout units: so that a text always fits into its own width in spite
/// of rounding.
constexpr double fitTolerance = 1.0 / 128;

/// What layout needs to know, without the glyphs.
struct LineMeasures
{
    double scale = 1; ///< layout units per design unit
    double lineHeight = 0;
    double ascent = 0;
    std::vector<double> widths; ///< one a line
    bool complete = true;       ///< false: "…" stands for the rest
};

/// What lies within one line and one font. Lengths are in design units: layout units divided by the scale.
struct TextPiece
{
    QGlyphRun glyphs;
    QFont font;
    QString text;     ///< for devices that keep text as text (SVG, recorded pictures)
    QPointF baseline; ///< where that text starts
    bool coloured = false;
};

LineMeasures measureLines(const Paragraph &paragraph, const Typeface &typeface);

/// The glyphs of the same lines, in reading order. Costs as much again, so it is done for what is drawn.
std::vector<TextPiece> shapeLines(const Paragraph &paragraph, const Typeface &typeface);

struct ShapedLines
{
    LineMeasures measures;
    std::vector<TextPiece> pieces;
};

/// Both at hardly more than the cost of one, of what is drawn for sure.
ShapedLines measureAndShape(const Paragraph &paragraph, const Typeface &typeface);

}
