#include "render/svgdrawing.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace wend {

QByteArray svgDrawing(QSizeF size, const SvgAbout &about, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(72);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(about.title);
    svg.setDescription(about.description);
    QPainter painter;
    if (!painter.begin(&svg))
        return {};
    paint(painter);
    painter.end();
    if (const qsizetype at = bytes.indexOf("<svg "); at >= 0 && !about.language.isEmpty()) {
        const QString tag = QString(about.language).replace(QLatin1Char('_'), QLatin1Char('-'));
        bytes.insert(at + 5, "xml:lang=\"" + tag.toHtmlEscaped().toUtf8() + "\" role=\"img\" ");
    }
    bytes.removeIf([](char each) { return uchar(each) < ' ' && each != '\n' && each != '\t'; });
    return bytes;
}

}
