#pragma once

#include "charts/chartdrawing.h"
#include "charts/chartpen.h"
#include "charts/columnspan.h"
#include "model/mapnumbers.h"
#include "model/model.h"

namespace wend {

/// What words of a change are coloured by.
enum class ChangeTone { None, Good, Bad, Neutral };

/// A bar below a stage.
struct FunnelBar
{
    StageId stage;
    QString stageName;
    QColor colour;
    QString label;                ///< what is counted
    QString value;                ///< over the bar
    std::optional<double> height; ///< the number that the bar is as high as; empty: there is no bar
    std::optional<double> before; ///< by the days of the present period, pale behind it
    QString beforeText;
    std::optional<double> ghost; ///< what it would be, dashed around it…
    double ghostLow = 0;         ///< …with its range
    double ghostHigh = 0;
    QString range; ///< in words, below the value
    QString verdict;
    ChangeTone tone = ChangeTone::None;
    bool isUnknown = false; ///< there is a number, but not of what is shown: an empty bar, dashed
    QString tip;
    bool operator==(const FunnelBar &) const = default;
};

/// A share with its interval.
struct FunnelShare
{
    double low = 0;
    double share = 0;
    double high = 0;
    bool operator==(const FunnelShare &) const = default;
};

/// What stands between two bars.
struct FunnelStep
{
    size_t from = 0; ///< of the bars
    size_t to = 0;
    QString text;
    QString interval;
    bool isWeakest = false;
    bool isMoved = false;           ///< by a what-if
    std::optional<FunnelShare> now; ///< drawn as dots with whiskers, where both periods are shown
    std::optional<FunnelShare> before;
    QString verdict;
    ChangeTone tone = ChangeTone::None;
    QString tip;
    bool operator==(const FunnelStep &) const = default;
};

/// All that is said of a funnel, before it has a size.
struct FunnelPicture
{
    std::vector<FunnelBar> bars; ///< one a stage
    std::vector<FunnelStep> steps;
    std::vector<double> alsoInScale; ///< heights of others that stand beside it
    bool isTrue() const;             ///< false: heights grow more slowly than the numbers, and words must say so
    bool operator==(const FunnelPicture &) const = default;
};

/// The funnel of a map's numbers.
FunnelPicture funnelPicture(const MapNumbers &numbers, const Model &model);
/// The same beside the period compared with, of which the numbers know how they differ. `days` and `daysBefore` are how
/// long the two periods are: earlier bars are as high as they would be in as many days.
FunnelPicture comparedPicture(const MapNumbers &numbers, const Model &model, int days, int daysBefore);

/// `spans` has one entry a bar.
ChartDrawing drawFunnel(
    const FunnelPicture &picture, const std::vector<ColumnSpan> &spans, const QSizeF &size, const ChartLook &look);
/// A bar's place in that; null where it has none.
QRectF barIn(const FunnelPicture &picture, size_t at, const std::vector<ColumnSpan> &spans, const QSizeF &size);

}
