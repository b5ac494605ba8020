#include "canvas/marks.h"

#include "render/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>

namespace wend {

namespace {

constexpr double knob = 3.5; ///< radius of a drop line's ends

QPen accentPen(const Theme &theme, double width)
{
    return QPen(theme.accent, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintCross(QPainter &painter, QPointF centre, double half, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0));
    painter.drawLine(centre - QPointF(0, half), centre + QPointF(0, half));
}

}

void paintDropLine(QPainter &painter, const QLineF &line, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(accentPen(theme, 2.5));
    painter.drawLine(line);
    painter.setBrush(theme.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(line.p1(), knob, knob);
    painter.drawEllipse(line.p2(), knob, knob);
    painter.restore();
}

QRectF dropLineArea(const QLineF &line)
{
    return QRectF(line.p1(), line.p2()).normalized().adjusted(-knob - 1, -knob - 1, knob + 1, knob + 1);
}

void paintGuide(QPainter &painter, const QLineF &line, const Theme &theme)
{
    painter.save();
    QPen pen(theme.accent, 1);
    pen.setCosmetic(true);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(line);
    painter.restore();
}

void paintSelectionRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme, bool focused)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (focused) {
        QColor halo = theme.accent;
        halo.setAlphaF(0.25f);
        painter.setPen(QPen(halo, 4));
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2);
    }
    painter.setPen(accentPen(theme, theme.strong ? 3.5 : 2));
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    painter.restore();
}

void paintHover(QPainter &painter, const QRectF &rect, double radius, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QColor line = theme.accent;
    line.setAlphaF(0.45f);
    painter.setPen(QPen(line, 1.2));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintTied(QPainter &painter, const QRectF &rect, double radius, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = theme.accent;
    fill.setAlphaF(0.08f);
    painter.setBrush(fill);
    QPen pen(theme.accent, theme.strong ? 2.4 : 1.6);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    painter.restore();
}

void paintFound(QPainter &painter, const QRectF &rect, double radius, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = theme.star;
    fill.setAlphaF(0.16f);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.star, 2));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintPlus(QPainter &painter, QPointF centre, double radius, const Theme &theme, bool hot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(accentPen(theme, 1.4));
    painter.setBrush(hot ? theme.accent : theme.card);
    painter.drawEllipse(centre, radius, radius);
    paintCross(painter, centre, radius * 0.5, hot ? theme.card : theme.accent);
    painter.restore();
}

void paintPathHandle(QPainter &painter, QPointF centre, double radius, const Theme &theme, bool hot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(accentPen(theme, 1.4));
    painter.setBrush(hot ? theme.accent : theme.card);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(hot ? theme.card : theme.accent, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double half = radius * 0.48;
    const QPointF tip = centre + QPointF(half, 0);
    painter.drawLine(centre - QPointF(half, 0), tip);
    painter.drawPolyline(QPolygonF {tip + QPointF(-half, -half * 0.9), tip, tip + QPointF(-half, half * 0.9)});
    painter.restore();
}

QFont hiddenMarkFont(double zoom)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, int(10 * zoom)));
    return font;
}

void paintHiddenMark(
    QPainter &painter, const QRectF &rect, const QString &text, double zoom, const Theme &theme, bool hot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hot ? theme.accent : theme.dash, 1));
    painter.setBrush(hot ? theme.accent : theme.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2);
    painter.setFont(hiddenMarkFont(zoom));
    painter.setPen(hot ? theme.card : theme.soft);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void paintPlusPlace(QPainter &painter, const QRectF &rect, const Theme &theme, bool hot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = theme.accent;
    fill.setAlphaF(hot ? 0.14f : 0.05f);
    QColor line = theme.accent;
    line.setAlphaF(hot ? 1.0f : 0.5f);
    painter.setBrush(fill);
    QPen pen(line, 1.2);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    paintCross(painter, rect.center(), std::min({5.0, rect.height() / 3, rect.width() / 3}), line);
    painter.restore();
}

QRectF bubbleArea(QPointF at, const QString &text, const QRectF &within)
{
    const QFontMetricsF metrics(QGuiApplication::font());
    QRectF rect(at + QPointF(16, 18), QSizeF(metrics.horizontalAdvance(text) + 16, metrics.height() + 8));
    rect.moveRight(std::min(rect.right(), within.right() - 4));
    rect.moveBottom(std::min(rect.bottom(), within.bottom() - 4));
    return rect;
}

void paintBubble(QPainter &painter, QPointF at, const QString &text, const Theme &theme, const QRectF &within)
{
    if (text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect = bubbleArea(at, text, within);
    painter.setFont(QGuiApplication::font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawRoundedRect(rect, 5, 5);
    painter.setPen(theme.paper);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

}
