#include "base/csv.h"
#include "exchange/exportfile.h"
#include "exchange/exportwriters.h"
#include "exchange/maptables.h"

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

// The tables stand below each other: behind the first each has a blank line and its name above it.
Result<ExportedFile> writeCsvFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const MapId map = source.maps.front();
    QByteArray bytes = csvMark();
    bool isFirst = true;
    for (const MapTable &table : tablesOf(source.model, map, source.numbers.at(map), languageOf(source, options))) {
        if (!std::exchange(isFirst, false))
            bytes += '\n' + safeCsvRecord({table.name});
        for (const auto &row : table.rows)
            bytes += recordOf(row);
    }
    const auto written = writeFile(path, bytes);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
