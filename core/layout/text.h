#pragma once

#include <QColor>
#include <QPointF>
#include <QString>
#include <memory>

class QPainter;

namespace wend {

struct TextStyle
{
    enum class Weight { Regular, SemiBold, Bold };
    double size = 13; ///< pixel size in the layout's own units
    Weight weight = Weight::Regular;
    bool italic = false;   ///< ignored for Chinese, Japanese and Korean: those are never slanted
    double leading = 1.35; ///< height of a line as a multiple of `size`, whatever the script; titles take less
    /// The lines are about as long as each other, so that no single word stands on the last. There are no more of them.
    bool balanced = false;
    bool operator==(const TextStyle &) const = default;
};

/// One paragraph, broken into lines and ready to draw. Immutable; shared between the layout's cells.
class SetText
{
public:
    virtual ~SetText() = default;
    virtual double width() const = 0;  ///< of the longest line
    virtual double height() const = 0; ///< of all lines
    virtual int lineCount() const = 0;
    virtual double lineHeight() const = 0;
    virtual double lineWidth(int line) const = 0;
    virtual double ascent() const = 0; ///< baseline of the first line below the top
    virtual void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const = 0;
};

/// Turns text into lines. Two exist: render/fontsetter (real fonts) and the tests' (every character as wide as the
/// next).
class TextSetter
{
public:
    virtual ~TextSetter() = default;

    /// `width` is where lines break, in layout units, at words where possible (0 or less: never, one line);
    /// after `maxLines` lines (0: no limit) the rest becomes "…".
    virtual std::shared_ptr<const SetText> set(
        const QString &text, const TextStyle &style, double width, int maxLines = 0) const = 0;
};

}
