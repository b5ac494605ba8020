#include "report/workbookreport.h"

#include "findings/decisions.h"
#include "numbers/comparison.h"
#include "store/seriesreader.h"
#include "store/workbook.h"

namespace wend {

Result<ExportedFile> writeReportOf(
    Workbook &workbook, MapId map, const QString &path, const QDate &today, const CoursePainter *course)
{
    const Model &model = workbook.model();
    SeriesReader &reader = workbook.series();
    const MapSeries series = reader.seriesOf(map);
    const auto seriesIn = [&](const Period &period) { return reader.seriesOf(map, period); };
    const Funnel funnel = comparedFunnel(model, map, series.period, seriesIn, today);
    const MapFacts facts {model, map, series, funnel, today};
    const Findings open = sortOut(model, findingsOf(facts), today).open;
    return writeReport(path, reportOf(facts, open), {model, map, funnel.numbers, course});
}

}
