#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <functional>

class QPainter;

namespace wend {

/// What a drawing says of itself to those who do not see it.
struct SvgAbout
{
    QString title;
    QString description;
    QString language; ///< as "zh_CN"
};

/// What `paint` draws on a ground of `size`, as SVG of one unit a pixel. Signs that XML cannot hold are left out, which
/// Qt writes as they are. Empty where nothing can be drawn.
QByteArray svgDrawing(QSizeF size, const SvgAbout &about, const std::function<void(QPainter &)> &paint);

}
