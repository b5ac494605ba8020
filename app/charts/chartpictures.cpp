#include "charts/chartpictures.h"

#include "base/language.h"
#include "charts/chartstyle.h"
#include "charts/drawnchart.h"
#include "exchange/exportfile.h"
#include "render/svgdrawing.h"

#include <QBuffer>
#include <QPainter>

namespace wend {

namespace {

void paintOn(QPainter &painter, const DrawnChart &chart)
{
    painter.fillRect(QRectF(QPointF(), chart.size()), chartTheme(chart).paper);
    paint(painter, chart.drawing());
}

}

QImage imageOf(const DrawnChart &chart, double scale)
{
    QImage image((QSizeF(chart.size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintOn(painter, chart);
    return image;
}

QByteArray svgOf(const DrawnChart &chart)
{
    return svgDrawing(chart.size(), {chart.accessibleName(), chart.summary(), interfaceLanguage()},
        [&](QPainter &painter) { paintOn(painter, chart); });
}

Result<void> saveChart(const QString &path, const DrawnChart *chart, const ChartTable &table)
{
    if (!chart || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeFile(path, csvOf(table));
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return writeFile(path, svgOf(*chart));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    imageOf(*chart, 2).save(&buffer, "PNG");
    return writeFile(path, png);
}

}
