#include "canvas/camera.h"

#include <QMarginsF>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

// Space around the map, in screen pixels: at the right and below there is room for what adds a stage and a lane.
constexpr QMarginsF around {16, 16, 64, 72};
// How far headers and labels that are kept in view stay off the viewport's edge.
constexpr double floating = 8;

}

QSizeF Camera::content() const
{
    return m_map * m_zoom + QSizeF(around.left() + around.right(), around.top() + around.bottom());
}

QPoint Camera::largestScroll() const
{
    const QSizeF more = content() - m_viewport;
    return {std::max(0, int(std::ceil(more.width()))), std::max(0, int(std::ceil(more.height())))};
}

// A map narrower than the viewport stands in its middle.
QPointF Camera::origin() const
{
    const double spare = std::max(0.0, m_viewport.width() - content().width());
    return QPointF(around.left() + std::floor(spare / 2), around.top()) - m_scroll;
}

double Camera::headerTop() const
{
    return std::max(origin().y(), floating);
}

double Camera::labelLeft() const
{
    return std::max(origin().x(), floating);
}

void Camera::clamp()
{
    const QPoint largest = largestScroll();
    m_scroll = {std::clamp(m_scroll.x(), 0, largest.x()), std::clamp(m_scroll.y(), 0, largest.y())};
}

void Camera::setViewport(QSizeF size)
{
    m_viewport = size;
    clamp();
}

void Camera::setMap(QSizeF size, double header, double labels)
{
    m_map = size;
    m_header = header;
    m_labels = labels;
    clamp();
}

void Camera::scrollTo(QPoint scroll)
{
    m_scroll = scroll;
    clamp();
}

void Camera::zoomTo(double zoom, QPointF anchor)
{
    const QPointF kept = toMap(anchor);
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_scroll = {};
    m_scroll = (toScreen(kept) - anchor).toPoint();
    clamp();
}

double Camera::zoomToFit(QSizeF size) const
{
    if (size.isEmpty())
        return 1;
    const double wide = (m_viewport.width() - around.left() - around.right()) / size.width();
    const double high = (m_viewport.height() - around.top() - around.bottom()) / size.height();
    return std::clamp(std::min(wide, high), smallestZoom, largestZoom);
}

void Camera::reveal(const QRectF &area)
{
    constexpr double edge = 12;
    const QRectF wanted = toScreen(area).adjusted(-edge, -edge, edge, edge);
    const QRectF room = cellsArea();
    QPointF by;
    // What is larger than the room shows its beginning.
    if (area.left() >= m_labels) {
        if (wanted.left() < room.left() || wanted.width() > room.width())
            by.setX(wanted.left() - room.left());
        else if (wanted.right() > room.right())
            by.setX(wanted.right() - room.right());
    }
    if (area.top() >= m_header) {
        if (wanted.top() < room.top() || wanted.height() > room.height())
            by.setY(wanted.top() - room.top());
        else if (wanted.bottom() > room.bottom())
            by.setY(wanted.bottom() - room.bottom());
    }
    scrollTo(m_scroll + by.toPoint());
}

QPointF Camera::mapUnder(QPointF screen) const
{
    const bool inHeaders = screen.y() < headerBottom();
    const bool inLabels = screen.x() < labelRight();
    const QPointF from(inLabels ? labelLeft() : origin().x(), inHeaders ? headerTop() : origin().y());
    return (screen - from) / m_zoom;
}

QRectF Camera::seen(const QRectF &map) const
{
    const bool isHeader = map.bottom() <= m_header + 0.5;
    const bool isLabel = map.right() <= m_labels + 0.5;
    const QPointF from(isLabel ? labelLeft() : origin().x(), isHeader ? headerTop() : origin().y());
    return {map.topLeft() * m_zoom + from, map.size() * m_zoom};
}

QRectF Camera::cellsArea() const
{
    return QRectF(QPointF(0, 0), m_viewport).adjusted(std::max(0.0, labelRight()), std::max(0.0, headerBottom()), 0, 0);
}

}
