// The formats that are a poster, and JSON: what writes them stands elsewhere.

#include "exchange/exportwriters.h"
#include "exchange/workbookjson.h"
#include "poster/posterfile.h"
#include "render/fontsetter.h"

namespace wend {

namespace {

template <class Write>
Result<ExportedFile> writeSheet(const ExportSource &source, const ExportOptions &options, Write write)
{
    const MapId map = source.maps.front();
    PosterOptions poster = options.poster;
    poster.choices = posterChoicesOf(source.model, map);
    poster.language = languageOf(source, options);
    poster.goOn = partOf(options.goOn, 0, 0.5);
    const FontSetter setter(poster.language);
    const PosterPage page = composePoster(source.model, map, source.numbers.at(map), poster, setter);
    ExportedFile file;
    if (!options.goOn(0.5)) // the sheet is not filled, and nobody wants it any more
        return file;
    if (const Result<void> written = write(page); !written)
        return written.error();
    file.pages = 1;
    file.smallestType = page.smallestType;
    file.warnings = page.warnings;
    return file;
}

}

Result<ExportedFile> writePdfFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    return writeSheet(
        source, options, [&](const PosterPage &page) { return writePosterPdf(path, page, options.course); });
}

Result<ExportedFile> writePngFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    return writeSheet(source, options,
        [&](const PosterPage &page) { return writePosterPng(path, page, options.dpi, options.course); });
}

Result<ExportedFile> writeSvgFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    return writeSheet(
        source, options, [&](const PosterPage &page) { return writePosterSvg(path, page, options.course); });
}

Result<ExportedFile> writeJsonFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const auto written
        = source.withWorkbook([&](const Workbook &workbook) { return writeJson(workbook, path); }, options.goOn);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
