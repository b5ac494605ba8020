#include "findingpanel/actionsigns.h"

#include <QPainter>
#include <QPolygonF>

namespace wend {

namespace {

void paintArrow(QPainter &painter, QPointF centre, double half, double way)
{
    const QPointF tip = centre + QPointF(way * half, 0);
    painter.drawLine(centre - QPointF(way * half, 0), tip);
    painter.drawPolyline(
        QPolygonF {tip + QPointF(-way * half * 0.8, -half * 0.8), tip, tip + QPointF(-way * half * 0.8, half * 0.8)});
}

void paintLens(QPainter &painter, QPointF centre, double half)
{
    painter.drawEllipse(centre - QPointF(half * 0.2, half * 0.2), half * 0.75, half * 0.75);
    painter.drawLine(centre + QPointF(half * 0.35, half * 0.35), centre + QPointF(half, half));
}

void paintBulb(QPainter &painter, QPointF centre, double half)
{
    const QRectF glass(centre.x() - half * 0.75, centre.y() - half, half * 1.5, half * 1.5);
    painter.drawArc(glass, -50 * 16, 280 * 16);
    painter.drawLine(centre + QPointF(-half * 0.35, half * 0.75), centre + QPointF(half * 0.35, half * 0.75));
    painter.drawLine(centre + QPointF(-half * 0.2, half), centre + QPointF(half * 0.2, half));
}

void paintClock(QPainter &painter, QPointF centre, double half)
{
    painter.drawEllipse(centre, half, half);
    painter.drawPolyline(QPolygonF {centre - QPointF(0, half * 0.6), centre, centre + QPointF(half * 0.45, 0)});
}

void paintCross(QPainter &painter, QPointF centre, double half)
{
    painter.drawLine(centre - QPointF(half, half), centre + QPointF(half, half));
    painter.drawLine(centre + QPointF(-half, half), centre + QPointF(half, -half));
}

}

void paintActionSign(QPainter &painter, const QRectF &rect, FindingAction action)
{
    const QPointF centre = rect.center();
    const double half = std::min(rect.width(), rect.height()) * 0.25;
    switch (action) {
    case FindingAction::Open: return paintArrow(painter, centre, half, 1);
    case FindingAction::Explain: return paintLens(painter, centre, half * 1.1);
    case FindingAction::MakeIdea: return paintBulb(painter, centre, half * 1.2);
    case FindingAction::Later: return paintClock(painter, centre, half * 1.1);
    case FindingAction::Dismiss: return paintCross(painter, centre, half * 0.8);
    case FindingAction::BringBack: return paintArrow(painter, centre, half, -1);
    }
}

}
