#include "canvas/camera.h"

#include <QMarginsF>
#include <algorithm>
#include <cmath>

namespace wend {

namespace {

// Space around the map, in screen pixels: at the right and below there is room for what adds a stage and a lane.
constexpr QMarginsF around {14, 12, 42, 44};
// How far headers and labels that are kept in view stay off the viewport's edge.
constexpr double apart = 8;

}

double Camera::widthWithin(double viewport) { return viewport - around.left() - around.right(); }

QSizeF Camera::content() const
{
    return m_map * m_zoom + QSizeF(around.left() + around.right(), around.top() + around.bottom());
}

QPoint Camera::largestScroll() const
{
    constexpr double noise = 1e-6; // of a map that was zoomed to fit
    const QSizeF more = content() - m_viewport;
    return {std::max(0, int(std::ceil(more.width() - noise))), std::max(0, int(std::ceil(more.height() - noise)))};
}

// A map narrower than the viewport stands in its middle.
QPointF Camera::origin() const
{
    const double spare = std::max(0.0, m_viewport.width() - content().width());
    return QPointF(around.left() + std::floor(spare / 2), around.top()) - m_scroll;
}

double Camera::headerTop() const { return std::max(origin().y(), apart); }

double Camera::labelLeft() const { return std::max(origin().x(), apart); }

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

void Camera::setMap(QSizeF size, double header, double labels, std::vector<Pinned> pinned)
{
    m_map = size;
    m_header = header;
    m_labels = labels;
    m_pinned = std::move(pinned);
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

std::vector<Camera::Floating> Camera::floating() const
{
    constexpr double gap = 4;
    std::vector<Floating> all;
    double top = headerBottom() + gap;
    const double lowest = top + (m_viewport.height() - top) / 2;
    for (const Pinned &lane : m_pinned) {
        const double own = origin().y() + lane.top * m_zoom;
        const double height = lane.height * m_zoom;
        if (own >= top || top + height > lowest)
            continue;
        all.push_back({top, height, top - own, lane});
        top += height;
    }
    return all;
}

double Camera::shiftOfMap(double y) const
{
    for (const Floating &each : floating()) {
        if (y >= each.lane.top && y < each.lane.top + each.lane.height)
            return each.shift;
    }
    return 0;
}

double Camera::shiftAtScreen(double y) const
{
    for (const Floating &each : floating()) {
        if (y >= each.top && y < each.top + each.height)
            return each.shift;
    }
    return 0;
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
    if (area.top() >= m_header && shiftOfMap(area.center().y()) == 0) { // a floating lane is in view already
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
    const double below = inHeaders ? headerTop() : origin().y() + shiftAtScreen(screen.y());
    const QPointF from(inLabels ? labelLeft() : origin().x(), below);
    return (screen - from) / m_zoom;
}

QRectF Camera::seen(const QRectF &map) const
{
    const bool isHeader = map.bottom() <= m_header + 0.5;
    const bool isLabel = map.right() <= m_labels + 0.5;
    const double below = isHeader ? headerTop() : origin().y() + shiftOfMap(map.center().y());
    const QPointF from(isLabel ? labelLeft() : origin().x(), below);
    return {map.topLeft() * m_zoom + from, map.size() * m_zoom};
}

std::optional<QPoint> Camera::shiftFrom(const Camera &before) const
{
    Camera moved = before;
    moved.m_scroll = m_scroll;
    moved.m_map = m_map; // a map that got longer lies where it lay
    return moved == *this ? std::optional((origin() - before.origin()).toPoint()) : std::nullopt;
}

QRectF Camera::cellsArea() const
{
    const std::vector<Floating> lanes = floating();
    const double top = lanes.empty() ? headerBottom() : lanes.back().top + lanes.back().height;
    return QRectF(QPointF(0, 0), m_viewport).adjusted(std::max(0.0, labelRight()), std::max(0.0, top), 0, 0);
}

}
