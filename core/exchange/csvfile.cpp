#include "base/csv.h"
#include "exchange/exportfile.h"
#include "exchange/exportwriters.h"
#include "exchange/tablefiles.h"

namespace wend {

namespace {

QByteArray recordOf(const std::vector<TableCell> &cells)
{
    std::vector<QString> texts;
    for (const TableCell &cell : cells)
        texts.push_back(cell.number ? QString::number(*cell.number, 'g', QLocale::FloatingPointShortest) : cell.text);
    return safeCsvRecord(texts);
}

}

Result<void> writeTablesAsCsv(const QString &path, const std::vector<MapTable> &tables)
{
    QByteArray bytes = csvMark();
    bool isFirst = true;
    for (const MapTable &table : tables) {
        if (!std::exchange(isFirst, false))
            bytes += '\n' + safeCsvRecord({table.name});
        for (const auto &row : table.rows)
            bytes += recordOf(row);
    }
    return writeFile(path, bytes);
}

Result<ExportedFile> writeCsvFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const MapId map = source.maps.front();
    const auto written
        = writeTablesAsCsv(path, tablesOf(source.model, map, source.numbers.at(map), languageOf(source, options)));
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
