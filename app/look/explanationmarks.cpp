#include "look/explanationmarks.h"

#include "look/look.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace wend {

namespace {

constexpr int markSize = 16;

QPixmap markPicture(double ratio, const std::function<void(QPainter &)> &paint)
{
    QPixmap picture(QSize(markSize, markSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return picture;
}

void paintEye(QPainter &painter, const QRectF &rect)
{
    const QPointF left(rect.left(), rect.center().y());
    const QPointF right(rect.right(), rect.center().y());
    QPainterPath lids(left);
    lids.quadTo(QPointF(rect.center().x(), rect.top() - rect.height() * 0.1), right);
    lids.quadTo(QPointF(rect.center().x(), rect.bottom() + rect.height() * 0.1), left);
    painter.drawPath(lids);
    painter.drawEllipse(rect.center(), rect.width() * 0.15, rect.width() * 0.15);
}

void paintBubbleMark(QPainter &painter, const QRectF &rect)
{
    const QRectF bubble = rect.adjusted(0, rect.height() * 0.1, 0, -rect.height() * 0.25);
    painter.drawRoundedRect(bubble, 2.5, 2.5);
    const QPointF foot(bubble.left() + rect.width() * 0.28, bubble.bottom());
    painter.drawLine(foot, foot + QPointF(0, rect.height() * 0.22));
    painter.drawLine(foot + QPointF(0, rect.height() * 0.22), foot + QPointF(rect.width() * 0.25, 0));
}

void paintBarsMark(QPainter &painter, const QRectF &rect)
{
    const double heights[] {0.4, 0.9, 0.65};
    const double step = rect.width() / 3;
    for (int at = 0; at < 3; ++at) {
        const double height = rect.height() * heights[at];
        painter.drawRect(
            QRectF(rect.left() + at * step + 0.5, rect.bottom() - height, std::max(1.0, step - 2), height));
    }
}

}

void paintKindMark(QPainter &painter, const QRectF &rect, EvidenceKind kind, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case EvidenceKind::Seen: paintEye(painter, rect); break;
    case EvidenceKind::Said: paintBubbleMark(painter, rect); break;
    case EvidenceKind::Measured: paintBarsMark(painter, rect); break;
    case EvidenceKind::Assumed: {
        QFont font = painter.font();
        font.setPixelSize(std::max(6, int(rect.height())));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    }
    painter.restore();
}

QIcon kindIcon(EvidenceKind kind, const QColor &ink, double ratio)
{
    return markPicture(ratio, [&](QPainter &painter) { paintKindMark(painter, QRectF(2, 2, 12, 12), kind, ink); });
}

QColor stateColour(ExplanationState state)
{
    const Theme theme = themeOf(lookOf(QApplication::palette()));
    switch (state) {
    case ExplanationState::Confirmed: return theme.good;
    case ExplanationState::Likely: return theme.star;
    case ExplanationState::Open:
    case ExplanationState::RuledOut: return theme.soft;
    }
    Q_UNREACHABLE();
}

void paintStateMark(QPainter &painter, const QRectF &rect, ExplanationState state)
{
    const QColor ink = stateColour(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(state == ExplanationState::Confirmed ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(rect);
    if (state == ExplanationState::Likely) {
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawPie(rect, 90 * 16, 180 * 16);
    } else if (state == ExplanationState::RuledOut) {
        const QPointF corner(rect.width() * 0.35, rect.height() * 0.35);
        painter.drawLine(rect.center() - corner, rect.center() + corner);
    } else if (state == ExplanationState::Confirmed) {
        painter.setPen(QPen(Qt::white, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double size = rect.width();
        painter.drawPolyline(QPolygonF {rect.topLeft() + QPointF(0.28, 0.52) * size,
            rect.topLeft() + QPointF(0.44, 0.68) * size, rect.topLeft() + QPointF(0.74, 0.34) * size});
    }
    painter.restore();
}

QIcon stateIcon(ExplanationState state, double ratio)
{
    return markPicture(ratio, [&](QPainter &painter) { paintStateMark(painter, QRectF(2.5, 2.5, 11, 11), state); });
}

}
