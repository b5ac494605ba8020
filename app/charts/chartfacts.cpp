#include "charts/chartfacts.h"

#include "numbers/comparedperiod.h"
#include "numbers/comparison.h"
#include "store/seriesreader.h"

namespace wend {

bool ChartFacts::hasFunnel() const
{
    return std::any_of(
        funnel.numbers.begin(), funnel.numbers.end(), [](const auto &each) { return !each.binding.isNull(); });
}

ChartFacts chartFactsOf(Workbook &workbook, MapId map, const QDate &today)
{
    SeriesReader &reader = workbook.series();
    ChartFacts facts {&workbook, map, reader.periodOf(map), {}, {}};
    facts.compared = comparedPeriod(workbook.model().at(map), facts.period);
    facts.funnel = comparedFunnel(
        workbook.model(), map, facts.period, [&](const Period &period) { return reader.seriesOf(map, period); }, today);
    return facts;
}

}
