#pragma once

#include "render/mappainter.h"

#include <QHash>
#include <QPixmap>
#include <QPoint>

namespace wend {

/// The lanes of a map as they are seen from far away, where nothing can be read: kept in tiles of pixels, of which only
/// those are painted again that are dirty and in view. So panning over ten thousand cards costs what copying pixels
/// costs.
class FarPicture
{
public:
    /// Paints what meets `dirty` (the painter's units): the map lies at `origin`, `zoom` times as large.
    void paint(QPainter &painter, const QRectF &dirty, const MapLayout &layout, QPointF origin, double zoom,
        const MapStyle &style);

    /// The layout has changed.
    void follow(const LayoutChange &change);
    /// Another theme, or not seen from far any more.
    void clear() { m_tiles.clear(); }

private:
    struct Tile
    {
        QPixmap pixels;
        QRectF stale; ///< map units
        int seen = 0; ///< the frame it was painted in last
    };

    void paintTile(Tile &tile, QPoint at, const MapLayout &layout, const MapStyle &style);
    void forgetOld();
    QRectF placeOf(QPoint tile) const; ///< map units

    QHash<QPoint, Tile> m_tiles; ///< by column and row
    double m_zoom = 0;
    double m_ratio = 1; ///< device pixels
    int m_frame = 0;
};

}
