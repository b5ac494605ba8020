#include "render/svgdrawing.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace wend {

QByteArray svgDrawing(QSizeF size, const QString &title, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(72);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(title);
    QPainter painter;
    if (!painter.begin(&svg))
        return {};
    paint(painter);
    painter.end();
    bytes.removeIf([](char each) { return uchar(each) < ' ' && each != '\n' && each != '\t'; });
    return bytes;
}

}
