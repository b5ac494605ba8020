#pragma once

#include "base/result.h"
#include "charts/charttable.h"

#include <QImage>

namespace wend {

class DrawnChart;

/// A chart as a picture of so many times its size on the screen.
QImage imageOf(const DrawnChart &chart, double scale);
QByteArray svgOf(const DrawnChart &chart);

/// As what the name ends in: png, svg or csv; a picture where it says nothing else. Without a chart always the table.
Result<void> saveChart(const QString &path, const DrawnChart *chart, const ChartTable &table);

}
