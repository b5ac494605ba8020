#include "render/cardmarks.h"

#include "layout/cardmarks.h"
#include "render/shapes.h"

#include <QPainter>

namespace wend {

namespace {

// Signs are drawn in a square of 10 around (0, 0).

void paintEye(QPainter &painter)
{
    QPainterPath lids(QPointF(-5, 0));
    lids.quadTo({0, -6}, {5, 0});
    lids.quadTo({0, 6}, {-5, 0});
    painter.drawPath(lids);
    painter.drawEllipse(QPointF(0, 0), 1.1, 1.1);
}

void paintBubble(QPainter &painter)
{
    QPainterPath bubble(QPointF(-1.6, 2.2));
    bubble.lineTo(-3, 4.6);
    bubble.lineTo(-3, 2.2);
    bubble.quadTo({-4.6, 2.2}, {-4.6, 0.6});
    bubble.lineTo(-4.6, -2.4);
    bubble.quadTo({-4.6, -4.2}, {-2.8, -4.2});
    bubble.lineTo(2.8, -4.2);
    bubble.quadTo({4.6, -4.2}, {4.6, -2.4});
    bubble.lineTo(4.6, 0.4);
    bubble.quadTo({4.6, 2.2}, {2.8, 2.2});
    bubble.closeSubpath();
    painter.drawPath(bubble);
}

void paintBars(QPainter &painter)
{
    painter.drawLine(QPointF(-4.4, 4.2), QPointF(4.4, 4.2));
    painter.drawLine(QPointF(-2.8, 3), QPointF(-2.8, 0.6));
    painter.drawLine(QPointF(0, 3), QPointF(0, -1.6));
    painter.drawLine(QPointF(2.8, 3), QPointF(2.8, -4.2));
}

void paintQuestion(QPainter &painter)
{
    painter.drawEllipse(QPointF(0, 0), 4.6, 4.6);
    QPainterPath hook(QPointF(-1.5, -1.2));
    hook.cubicTo({-1.5, -3.3}, {1.7, -3.3}, {1.7, -1.3});
    hook.cubicTo({1.7, 0}, {0, 0}, {0, 1.1});
    painter.drawPath(hook);
    painter.drawEllipse(QPointF(0, 2.8), 0.25, 0.25);
}

void paintArrow(QPainter &painter)
{
    painter.drawLine(QPointF(-3.6, 3.6), QPointF(3.4, -3.4));
    painter.drawPolyline(QPolygonF({QPointF(-1.6, -3.6), QPointF(3.6, -3.6), QPointF(3.6, 1.6)}));
}

/// Two stages and the way on.
void paintMapSign(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(-4.8, -3.6, 4.4, 3.4), 0.8, 0.8);
    painter.drawLine(QPointF(-2.6, 0.4), QPointF(-2.6, 3));
    painter.drawLine(QPointF(-2.6, 3), QPointF(4.4, 3));
    painter.drawPolyline(QPolygonF({QPointF(2.6, 1.2), QPointF(4.4, 3), QPointF(2.6, 4.8)}));
}

}

void paintSign(
    QPainter &painter, CardMark::Sign sign, QPointF centre, double size, const QColor &colour, const QColor &ground)
{
    painter.save();
    painter.translate(centre);
    painter.scale(size / 10, size / 10);
    painter.setPen(QPen(colour, 1.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case CardMark::Sign::Seen: paintEye(painter); break;
    case CardMark::Sign::Said: paintBubble(painter); break;
    case CardMark::Sign::Measured: paintBars(painter); break;
    case CardMark::Sign::Assumed: paintQuestion(painter); break;
    case CardMark::Sign::Link: paintArrow(painter); break;
    case CardMark::Sign::MapLink: paintMapSign(painter); break;
    case CardMark::Sign::Persona: paintMarker(painter, {}, 4, MarkerShape::Circle, colour, ground); break;
    }
    painter.restore();
}

void paintMarks(QPainter &painter, const CardBox &box, QPointF at, const QColor &ground, const CardLook &look)
{
    if (look.style.detail == LevelOfDetail::Bars)
        return;
    const double size = markSize(look.measures);
    for (const CardMark &mark : box.marks) {
        if (mark.sign == CardMark::Sign::Persona)
            paintMarker(painter, at + mark.at, size * 0.4, box.marker, look.style.theme.stageEdge(box.persona), ground);
        else
            paintSign(painter, mark.sign, at + mark.at, size, readable(look.style.theme.faint, ground), ground);
    }
}

}
