#include "charts/chartpen.h"

#include <QFontMetricsF>

namespace wend {

QFont ChartPen::fontOf(const Style &style) const
{
    QFont font = m_look.font;
    font.setPixelSize(int(style.size));
    font.setWeight(style.weight);
    return font;
}

double ChartPen::widthOf(const QString &text, const Style &style) const
{
    return std::ceil(QFontMetricsF(fontOf(style)).horizontalAdvance(text)) + 2;
}

QRectF ChartPen::roomOf(QPointF at, const QString &text, const Style &style, double width) const
{
    const QFontMetricsF metrics(fontOf(style));
    QRectF room = metrics.boundingRect(
        QRectF(0, 0, width > 0 ? width : 100'000, 100'000), int(style.side) | Qt::AlignTop | Qt::TextWordWrap, text);
    room.setSize({std::ceil(room.width()) + 2, std::ceil(room.height())});
    const double left = style.side == Qt::AlignLeft ? at.x()
        : style.side == Qt::AlignRight              ? at.x() - room.width()
                                                    : at.x() - room.width() / 2;
    room.moveTo(left, at.y());
    return room;
}

QRectF ChartPen::words(QPointF at, const QString &text, const Style &style, double width)
{
    const QRectF room = roomOf(at, text, style, width);
    m_drawing.shapes.push_back(
        ChartDrawing::Words {room, text, fontOf(style), style.colour, style.side | Qt::AlignTop});
    return room;
}

QRectF ChartPen::line(QPointF at, const QString &text, const Style &style, double width)
{
    return words(at, QFontMetricsF(fontOf(style)).elidedText(text, Qt::ElideRight, width), style);
}

void ChartPen::whisker(double y, double low, double middle, double high, const QColor &colour, bool isFilled,
    ChartDrawing::Dot::Shape shape)
{
    constexpr double end = 3.5;
    const auto stroke = [&](QPointF from, QPointF to) {
        m_drawing.shapes.push_back(ChartDrawing::Line {QPolygonF({from, to}), colour, 1.3, false});
    };
    stroke({low, y}, {high, y});
    stroke({low, y - end}, {low, y + end});
    stroke({high, y - end}, {high, y + end});
    m_drawing.shapes.push_back(
        ChartDrawing::Dot {{middle, y}, 4, isFilled ? colour : m_look.theme.paper, colour, shape});
}

}
