#pragma once

#include "model/model.h"
#include "model/series.h"
#include "sources/understanding.h"

#include <functional>

namespace wend {

/// A number of an export that counts what a stage of the map counts already by another source: orders by the shop and
/// by analytics.
struct TwoCounts
{
    int understanding = 0; ///< place in the list given
    QString key;           ///< of the number in the export
    StageId stage;
    MetricId there;             ///< what leads there now
    double counted = 0;         ///< by the export
    std::optional<double> told; ///< by what leads there, in the export's days
    bool operator==(const TwoCounts &) const = default;
};

/// Gives what a metric says of a period.
using SeriesIn = std::function<PeriodSeries(MetricId, const Period &)>;

/// Those that nobody has decided yet: numbers that the workbook does not know. One for each stage.
std::vector<TwoCounts> twoCountsIn(
    const Model &model, const SeriesIn &seriesIn, MapId map, const std::vector<Understanding> &understandings);

/// How far the export's count is from the other, as a sentence; empty where the other has no number in these days.
QString apartInWords(const TwoCounts &counts);

}
