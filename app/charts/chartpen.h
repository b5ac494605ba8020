#pragma once

#include "charts/chartdrawing.h"
#include "render/theme.h"

namespace wend {

/// The colours and the type of a chart.
struct ChartLook
{
    Theme theme;
    QFont font;
};

/// Puts words and whiskers into a drawing.
class ChartPen
{
public:
    ChartPen(ChartDrawing &drawing, const ChartLook &look) : m_drawing(drawing), m_look(look) { }

    /// Where words stand: `at` is the middle, or the edge that `side` names, of their first line's top.
    struct Style
    {
        double size = 12;
        QColor colour;
        QFont::Weight weight = QFont::Normal;
        Qt::AlignmentFlag side = Qt::AlignHCenter;
    };
    /// Words that break where they are wider than `width` (0: never); gives the room they take.
    QRectF words(QPointF at, const QString &text, const Style &style, double width = 0);
    /// The same without drawing them.
    QRectF roomOf(QPointF at, const QString &text, const Style &style, double width = 0) const;
    /// In one line that is cut where it is wider.
    QRectF line(QPointF at, const QString &text, const Style &style, double width);
    double widthOf(const QString &text, const Style &style) const;

    /// From low to high at a height, with a dot in between.
    void whisker(double y, double low, double middle, double high, const QColor &colour, bool isFilled,
        ChartDrawing::Dot::Shape shape = ChartDrawing::Dot::Shape::Circle);

private:
    QFont fontOf(const Style &style) const;

    ChartDrawing &m_drawing;
    const ChartLook &m_look;
};

}
