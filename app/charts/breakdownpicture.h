#pragma once

#include "charts/funnelpicture.h"
#include "numbers/breakdown.h"

namespace wend {

/// A value of a dimension with its funnel, over the columns of the map.
struct BreakdownRow
{
    QString value;
    QStringList shares; ///< "66 % of visits"
    FunnelPicture funnel;
    bool operator==(const BreakdownRow &) const = default;
};

/// One step for all values, beside each other.
struct BreakdownStep
{
    QString text;
    std::vector<FunnelShare> shares; ///< one a row; where it has none, low is over high
    QString verdict;
    bool isSure = false;
    StageId stage;
    QString tip;
    bool operator==(const BreakdownStep &) const = default;
};

struct BreakdownPicture
{
    std::vector<BreakdownRow> rows;
    std::vector<BreakdownStep> steps;
    bool isTrue = true; ///< false: heights grow more slowly than the numbers
    bool operator==(const BreakdownPicture &) const = default;
};

/// `dimension` is "Device".
BreakdownPicture breakdownPicture(
    const Breakdown &breakdown, const MapNumbers &whole, const Model &model, const QString &dimension);

/// So high that no row is cut, in pixels at 100 %.
double heightOf(const BreakdownPicture &picture);

ChartDrawing drawBreakdown(
    const BreakdownPicture &picture, const std::vector<ColumnSpan> &spans, const QSizeF &size, const ChartLook &look);

/// "laptop 6.6 points higher (4.4 to 9.0)", or that the difference cannot be told from chance.
QString differenceWords(const StepByValue::Difference &difference, const QString &value);

}
