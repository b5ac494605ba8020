#include "poster/posterink.h"

#include "poster/poster.h"

#include <QPainter>
#include <cmath>

namespace wend {

namespace {

constexpr double usualZoom = 2; ///< pixels a millimetre: a hairline still changes a pixel's colour
constexpr double mostPixels = 12e6;

}

PosterInk::PosterInk(const PosterPage &page, const CoursePainter *course)
{
    const double across = toMillimetres(Points {page.size.width()}).value;
    const double down = toMillimetres(Points {page.size.height()}).value;
    m_zoom = std::min(usualZoom, std::sqrt(mostPixels / (across * down)));
    m_ground = themeOf(page.ground).paper.rgb();
    m_image = QImage(
        std::max(1, int(std::ceil(across * m_zoom))), std::max(1, int(std::ceil(down * m_zoom))), QImage::Format_RGB32);
    m_image.fill(m_ground);
    QPainter painter(&m_image);
    const double zoom = m_zoom * toMillimetres(Points {1}).value;
    painter.scale(zoom, zoom);
    paintPoster(painter, page, course);
}

bool PosterInk::isBlank(const QRect &pixels) const
{
    const QRect seen = pixels & m_image.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(m_image.constScanLine(y));
        if (std::any_of(row + seen.left(), row + seen.right() + 1, [this](QRgb pixel) { return pixel != m_ground; }))
            return false;
    }
    return true;
}

bool PosterInk::isBlank(const QRectF &millimetres) const
{
    return isBlank(QRectF(millimetres.topLeft() * m_zoom, millimetres.size() * m_zoom).toAlignedRect());
}

QMarginsF PosterInk::blankEdges() const
{
    const int width = m_image.width();
    const int height = m_image.height();
    const auto count = [](int most, auto isClear) {
        int lines = 0;
        while (lines < most && isClear(lines))
            ++lines;
        return lines;
    };
    const int left = count(width, [&](int x) { return isBlank(QRect(x, 0, 1, height)); });
    const int top = count(height, [&](int y) { return isBlank(QRect(0, y, width, 1)); });
    const int right = count(width - left, [&](int x) { return isBlank(QRect(width - 1 - x, 0, 1, height)); });
    const int bottom = count(height - top, [&](int y) { return isBlank(QRect(0, height - 1 - y, width, 1)); });
    return QMarginsF(left, top, right, bottom) / m_zoom;
}

}
