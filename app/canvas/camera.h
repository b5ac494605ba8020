#pragma once

#include <QRectF>
#include <QTransform>
#include <optional>
#include <vector>

namespace wend {

/// Where the map lies on the screen. Screen points are the viewport's pixels, map points are map units (pixels at 100
/// %). The row of headers and the column of lane names stay in view: the camera says where they are, too.
class Camera
{
public:
    /// A lane that stays in view below the headers, in map units.
    struct Pinned
    {
        double top = 0;
        double height = 0;
        bool operator==(const Pinned &) const = default;
    };
    /// Where a pinned lane is kept while its own place is scrolled away, in screen pixels.
    struct Floating
    {
        double top = 0;
        double height = 0;
        double shift = 0; ///< from its own place down
        Pinned lane;
    };

    static constexpr double smallestZoom = 0.1;
    static constexpr double largestZoom = 4;

    double zoom() const { return m_zoom; }
    QSizeF viewport() const { return m_viewport; }
    /// Whole pixels from the content's top left (the map and the space around it) to the viewport's.
    QPoint scroll() const { return m_scroll; }
    QPoint largestScroll() const;

    /// How wide a map is that fills a viewport at 100 %, with the space around it.
    static double widthWithin(double viewport);

    void setViewport(QSizeF size);
    /// `header` is the height of the row of headers, `labels` the width of the lane names, in map units.
    void setMap(QSizeF size, double header, double labels, std::vector<Pinned> pinned = {});
    void scrollTo(QPoint scroll);
    /// The map point at `anchor` (screen) stays there as far as the content reaches.
    void zoomTo(double zoom, QPointF anchor);
    /// The zoom at which `size` (map units) fits the viewport with the space around it.
    double zoomToFit(QSizeF size) const;
    /// Scrolls as little as possible so that `area` (map units) is in view beside headers and labels.
    void reveal(const QRectF &area);

    QPointF toScreen(QPointF map) const { return map * m_zoom + origin(); }
    QPointF toMap(QPointF screen) const { return (screen - origin()) / m_zoom; }
    QRectF toScreen(const QRectF &map) const { return {toScreen(map.topLeft()), map.size() * m_zoom}; }
    QRectF toMap(const QRectF &screen) const { return {toMap(screen.topLeft()), screen.size() / m_zoom}; }

    /// The pinned lanes that are not at their own place now, from top to bottom: as many as leave half of the viewport
    /// free.
    std::vector<Floating> floating() const;
    /// How far down something at this height of the map is shown, or what is under a height of the screen is: of a
    /// floating lane.
    double shiftOfMap(double y) const;
    double shiftAtScreen(double y) const;

    /// What a press at `screen` means: over headers and labels that are kept in view, their place in the map.
    QPointF mapUnder(QPointF screen) const;
    /// Where something of the map is seen: headers and labels lie where they are kept in view.
    QRectF seen(const QRectF &map) const;

    QTransform transform(double shift = 0) const { return at(origin() + QPointF(0, shift)); }
    QTransform headerTransform() const { return at({origin().x(), headerTop()}); }
    QTransform labelTransform(double shift = 0) const { return at({labelLeft(), origin().y() + shift}); }
    QTransform cornerTransform() const { return at({labelLeft(), headerTop()}); }
    double headerBottom() const { return headerTop() + m_header * m_zoom; } ///< screen
    double labelRight() const { return labelLeft() + m_labels * m_zoom; }   ///< screen
    bool headersFloat() const { return headerTop() > origin().y(); }
    bool labelsFloat() const { return labelLeft() > origin().x(); }
    /// The viewport without headers, lanes that float below them, and labels.
    QRectF cellsArea() const;

    /// By how many pixels the map has moved since `before`; empty where it is seen in another way now.
    std::optional<QPoint> shiftFrom(const Camera &before) const;

    bool operator==(const Camera &) const = default;

private:
    QPointF origin() const; ///< of the map, on the screen
    QSizeF content() const;
    double headerTop() const;
    double labelLeft() const;
    QTransform at(QPointF origin) const
    {
        return QTransform::fromTranslate(origin.x(), origin.y()).scale(m_zoom, m_zoom);
    }
    void clamp();

    QSizeF m_viewport;
    QSizeF m_map;
    double m_header = 0;
    double m_labels = 0;
    std::vector<Pinned> m_pinned; ///< from top to bottom
    double m_zoom = 1;
    QPoint m_scroll;
};

}
