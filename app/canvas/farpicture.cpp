#include "canvas/farpicture.h"

#include <QPainter>
#include <cmath>

namespace wend {

namespace {

constexpr int side = 256;      ///< device pixels
constexpr int mostTiles = 160; ///< 40 MB

}

QRectF FarPicture::placeOf(QPoint tile) const
{
    const double size = side / m_ratio / m_zoom;
    return {tile.x() * size, tile.y() * size, size, size};
}

void FarPicture::follow(const LayoutChange &change)
{
    if (change.everything)
        return clear();
    for (auto tile = m_tiles.begin(); tile != m_tiles.end(); ++tile) {
        const QRectF place = placeOf(tile.key());
        for (const QRectF &dirty : change.dirty)
            tile->stale |= dirty.adjusted(-4, -4, 4, 4) & place;
        if (change.movedBelow)
            tile->stale |= QRectF(place.left(), *change.movedBelow - 20, place.width(), 1e9) & place;
    }
}

void FarPicture::paintTile(Tile &tile, QPoint at, const MapLayout &layout, const MapStyle &style)
{
    QPainter painter(&tile.pixels);
    painter.scale(m_zoom, m_zoom);
    painter.translate(-placeOf(at).topLeft());
    // Whole pixels, with room for what was smoothed over an edge.
    const double pixel = 1 / m_ratio / m_zoom;
    const QRectF stale = tile.stale.adjusted(-pixel, -pixel, pixel, pixel);
    painter.setClipRect(stale);
    painter.fillRect(stale, style.theme.paper);
    paintLanes(painter, layout, stale, style);
    tile.stale = {};
}

void FarPicture::paint(
    QPainter &painter, const QRectF &dirty, const MapLayout &layout, QPointF origin, double zoom, const MapStyle &style)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (zoom != m_zoom || ratio != m_ratio)
        clear();
    m_zoom = zoom;
    m_ratio = ratio;
    ++m_frame;
    // On whole device pixels, so that tiles meet without a seam.
    const QPointF from = QPointF((origin * ratio).toPoint()) / ratio;
    const double step = side / ratio;
    const QRectF map(from, layout.size() * zoom);
    const QRectF seen = map.adjusted(-step, -step, step, step) & dirty;
    if (seen.isEmpty())
        return;
    const auto index = [&](double at, double start) { return int(std::floor((at - start) / step)); };
    for (int row = index(seen.top(), from.y()); row <= index(seen.bottom(), from.y()); ++row) {
        for (int column = index(seen.left(), from.x()); column <= index(seen.right(), from.x()); ++column) {
            const QPoint at(column, row);
            Tile &tile = m_tiles[at];
            if (tile.pixels.isNull()) {
                tile.pixels = QPixmap(side, side);
                tile.pixels.setDevicePixelRatio(ratio);
                tile.stale = placeOf(at);
            }
            if (!tile.stale.isEmpty())
                paintTile(tile, at, layout, style);
            tile.seen = m_frame;
            painter.drawPixmap(from + QPointF(column, row) * step, tile.pixels);
        }
    }
    forgetOld();
}

void FarPicture::forgetOld()
{
    if (m_tiles.size() > mostTiles)
        m_tiles.removeIf([this](const auto &tile) { return tile->seen != m_frame; });
}

}
