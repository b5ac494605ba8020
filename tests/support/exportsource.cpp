#include "support/exportsource.h"

#include "numbers/funnel.h"
#include "store/seriesreader.h"
#include "store/workbook.h"

namespace wend::test {

ExportSource exportSourceOf(const Workbook &workbook, const std::vector<MapId> &maps)
{
    ExportSource source;
    source.model = workbook.model();
    source.maps = maps;
    for (const MapId map : maps)
        source.numbers[map] = funnelOf(source.model, map, workbook.series().seriesOf(map)).numbers;
    source.withWorkbook = [&workbook](const ExportSource::Use &use, const GoOn &) { return use(workbook); };
    return source;
}

}
