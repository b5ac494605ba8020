#include "pages/stepshares.h"

#include "store/slicedseries.h"

namespace wend {

namespace {

constexpr int mostBreakdowns = 6;
constexpr int mostValues = 8; ///< of each, the largest ones: each is read from the samples

}

std::vector<StepShare> stepSharesOf(Workbook &workbook, MapId map, StageId to)
{
    std::vector<StepShare> shares;
    const Model &model = workbook.model();
    const Period period = workbook.series().periodOf(map);
    const QStringList dimensions = dimensionsAt(model, map).mid(0, mostBreakdowns);
    for (const QString &dimension : dimensions) {
        const QStringList values = valuesOfDimension(model, workbook.samples(), map, dimension).mid(0, mostValues);
        for (const QString &value : values) {
            const MapSeries series
                = slicedSeriesOf(workbook.series(), model, workbook.samples(), map, period, dimension, value);
            for (const StageNumbers &number : funnelOf(model, map, series).numbers) {
                if (number.next == to && number.toNext && !number.toNext->fromReach && number.value)
                    shares.push_back({dimension, value, *number.value, number.toNext->rate * *number.value});
            }
        }
    }
    return shares;
}

}
