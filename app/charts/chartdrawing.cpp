#include "charts/chartdrawing.h"

#include <QPainter>

namespace wend {

namespace {

QPen penOf(const QColor &colour, double width, bool isDashed)
{
    if (!colour.isValid())
        return Qt::NoPen;
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isDashed)
        pen.setDashPattern({4 / width, 3 / width});
    return pen;
}

QBrush brushOf(const QColor &colour) { return colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush); }

void paintDot(QPainter &painter, const ChartDrawing::Dot &dot)
{
    using Shape = ChartDrawing::Dot::Shape;
    const double r = dot.radius;
    const QPointF at = dot.at;
    painter.setPen(penOf(dot.edge, 1.5, false));
    painter.setBrush(brushOf(dot.fill));
    switch (dot.shape) {
    case Shape::Circle: painter.drawEllipse(at, r, r); break;
    case Shape::Square: painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)); break;
    case Shape::TriangleUp:
        painter.drawPolygon(QPolygonF({{at.x(), at.y() - r}, {at.x() + r, at.y() + r}, {at.x() - r, at.y() + r}}));
        break;
    case Shape::TriangleDown:
        painter.drawPolygon(QPolygonF({{at.x(), at.y() + r}, {at.x() + r, at.y() - r}, {at.x() - r, at.y() - r}}));
        break;
    case Shape::Flag:
        painter.drawLine(at, at - QPointF(0, 3 * r));
        painter.drawPolygon(
            QPolygonF({{at.x(), at.y() - 3 * r}, {at.x() + 2 * r, at.y() - 2.2 * r}, {at.x(), at.y() - 1.4 * r}}));
        break;
    }
}

struct Painting
{
    QPainter &painter;

    void operator()(const ChartDrawing::Bar &bar) const
    {
        painter.setPen(penOf(bar.edge, 1, bar.isDashed));
        painter.setBrush(brushOf(bar.fill));
        const QRectF rect = bar.edge.isValid() ? bar.rect.adjusted(0.5, 0.5, -0.5, -0.5) : bar.rect;
        if (bar.radius > 0)
            painter.drawRoundedRect(rect, bar.radius, bar.radius);
        else
            painter.drawRect(rect);
    }
    void operator()(const ChartDrawing::Line &line) const
    {
        painter.setPen(penOf(line.colour, line.width, line.isDashed));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line.points);
    }
    void operator()(const ChartDrawing::Area &area) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(area.fill);
        painter.drawPolygon(area.points);
    }
    void operator()(const ChartDrawing::Dot &dot) const { paintDot(painter, dot); }
    void operator()(const ChartDrawing::Words &words) const
    {
        painter.setFont(words.font);
        painter.setPen(words.colour);
        painter.drawText(words.rect, int(words.alignment) | Qt::TextWordWrap, words.text);
    }
};

}

QStringList ChartDrawing::texts() const
{
    QStringList texts;
    for (const Shape &shape : shapes) {
        if (const auto *words = std::get_if<Words>(&shape))
            texts += words->text;
    }
    return texts;
}

void ChartDrawing::append(const ChartDrawing &other, QPointF by)
{
    for (Shape shape : other.shapes) {
        std::visit(
            [by](auto &each) {
                if constexpr (requires { each.rect; })
                    each.rect.translate(by);
                else if constexpr (requires { each.points; })
                    each.points.translate(by);
                else
                    each.at += by;
            },
            shape);
        shapes.push_back(std::move(shape));
    }
    for (Spot spot : other.spots) {
        spot.rect.translate(by);
        spots.push_back(std::move(spot));
    }
}

void paint(QPainter &painter, const ChartDrawing &drawing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartDrawing::Shape &shape : drawing.shapes)
        std::visit(Painting {painter}, shape);
    painter.restore();
}

}
