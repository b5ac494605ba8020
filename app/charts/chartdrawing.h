#pragma once

#include "model/rows.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <variant>

class QPainter;

namespace wend {

/// What is drawn of a chart, in pixels, as plain data: it is painted on the screen, into a picture and as SVG alike,
/// and tests can ask it what is there.
struct ChartDrawing
{
    struct Bar
    {
        QRectF rect;
        QColor fill; ///< invalid: none
        QColor edge; ///< invalid: none
        bool isDashed = false;
        double radius = 0;
        bool operator==(const Bar &) const = default;
    };
    struct Line
    {
        QPolygonF points;
        QColor colour;
        double width = 1;
        bool isDashed = false;
        bool operator==(const Line &) const = default;
    };
    struct Area
    {
        QPolygonF points;
        QColor fill;
        bool operator==(const Area &) const = default;
    };
    struct Dot
    {
        enum class Shape { Circle, Square, Flag, TriangleUp, TriangleDown };
        QPointF at; ///< the middle; of a flag the foot of its pole
        double radius = 4;
        QColor fill;
        QColor edge;
        Shape shape = Shape::Circle;
        bool operator==(const Dot &) const = default;
    };
    struct Words
    {
        QRectF rect;
        QString text;
        QFont font;
        QColor colour;
        Qt::Alignment alignment;
        bool operator==(const Words &) const = default;
    };
    using Shape = std::variant<Bar, Line, Area, Dot, Words>;

    /// A place that can be pointed at, clicked, and walked to by keys.
    struct Spot
    {
        QRectF rect;
        QString tip;
        StageId stage;
        DayNoteId note;
        bool operator==(const Spot &) const = default;
    };

    std::vector<Shape> shapes; ///< the later over the earlier
    std::vector<Spot> spots;   ///< in the order that keys walk through them; the smaller lie over the larger

    QStringList texts() const; ///< of all its words
    /// Puts another one into it, moved by so much.
    void append(const ChartDrawing &other, QPointF by);
};

void paint(QPainter &painter, const ChartDrawing &drawing);

}
