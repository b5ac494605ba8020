// The formats that are a poster, and JSON: what writes them stands elsewhere.

#include "exchange/exportwriters.h"
#include "exchange/workbookjson.h"
#include "poster/posterfile.h"
#include "render/fontsetter.h"

#include <QCoreApplication>

namespace wend {

namespace {

PosterPage pageOf(const ExportSource &source, MapId map, const ExportOptions &options, const FontSetter &setter)
{
    PosterOptions poster = options.poster;
    poster.choices = posterChoicesOf(source.model, map);
    // The edges of a tinted ground cannot be left out, and nobody's printer prints it alike on every sheet.
    if (options.tiles && poster.choices.ground == PosterGround::Paper)
        poster.choices.ground = PosterGround::White;
    poster.choices.ground = options.ground.value_or(poster.choices.ground);
    poster.language = languageOf(source, options);
    poster.goOn = options.goOn;
    return composePoster(source.model, map, source.numbers.at(map), poster, setter);
}

/// One map as a picture, which has no pages to cut.
template <class Write>
Result<ExportedFile> writePicture(const ExportSource &source, const ExportOptions &asked, Write write)
{
    ExportOptions options = asked;
    options.goOn = partOf(asked.goOn, 0, 0.5);
    options.tiles.reset();
    options.poster.bleed = {};
    const FontSetter setter(languageOf(source, options), Shaping::AtOnce);
    const PosterPage page = pageOf(source, source.maps.front(), options, setter);
    ExportedFile file;
    if (!asked.goOn(0.5)) // the sheet is not filled, and nobody wants it any more
        return file;
    if (const Result<void> written = write(page); !written)
        return written.error();
    file.pages = 1;
    file.smallestType = page.smallestType;
    file.warnings = page.warnings;
    if (asked.tiles || asked.poster.bleed.value > 0)
        file.warnings << QCoreApplication::translate(
            "ExportFormats", "Only a PDF has bleed, crop marks and pieces: this is the whole poster without them.");
    return file;
}

}

Result<ExportedFile> writePdfFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const FontSetter setter(languageOf(source, options), Shaping::AtOnce);
    std::vector<PosterPage> pages;
    ExportedFile file;
    const double share = 0.5 / double(source.maps.size());
    for (const MapId map : source.maps) {
        ExportOptions part = options;
        part.goOn = partOf(options.goOn, double(pages.size()) * share, double(pages.size() + 1) * share);
        pages.push_back(pageOf(source, map, part, setter));
        if (!options.goOn(double(pages.size()) * share))
            return file;
        const PosterPage &page = pages.back();
        file.smallestType = std::min(file.smallestType.value_or(page.smallestType), page.smallestType);
        for (const QString &warning : page.warnings)
            file.warnings << (source.maps.size() > 1 ? page.title + QStringLiteral(": ") + warning : warning);
    }
    std::vector<const PosterPage *> posters;
    for (const PosterPage &page : pages)
        posters.push_back(&page);
    const auto written = writePosterPdf(path, posters, {options.tiles, options.course, partOf(options.goOn, 0.5, 1)});
    if (!written)
        return written.error();
    file.pages = *written;
    return file;
}

Result<ExportedFile> writePngFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    return writePicture(source, options,
        [&](const PosterPage &page) { return writePosterPng(path, page, options.dpi, options.course); });
}

Result<ExportedFile> writeSvgFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    return writePicture(
        source, options, [&](const PosterPage &page) { return writePosterSvg(path, page, options.course); });
}

Result<ExportedFile> writeJsonFile(const ExportSource &source, const ExportOptions &options, const QString &path)
{
    const auto written
        = source.withWorkbook([&](const Workbook &workbook) { return writeJson(workbook, path); }, options.goOn);
    return written ? Result<ExportedFile>(ExportedFile {}) : Result<ExportedFile>(written.error());
}

}
