#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <functional>

class QPainter;

namespace wend {

/// What `paint` draws on a ground of `size`, as SVG of one unit a pixel. Signs that XML cannot hold are left out, which
/// Qt writes as they are. Empty where nothing can be drawn.
QByteArray svgDrawing(QSizeF size, const QString &title, const std::function<void(QPainter &)> &paint);

}
