#pragma once

#include "base/result.h"
#include "poster/pdffinish.h"
#include "poster/poster.h"
#include "poster/tilegrid.h"

#include <optional>

namespace wend {

class CoursePainter;

/// A sentence with %1 for the file, marked with QT_TRANSLATE_NOOP("PosterFile", …).
Error posterFailure(const char *text, const QString &path, const QString &detail);

// A composed sheet as a file. Each is written beside the target and put in its place when it is complete; on an error
// what was there stays.

struct PdfOptions
{
    std::optional<TileOptions> tiles; ///< each poster in pieces, a plan before them
    const CoursePainter *course = nullptr;
    GoOn goOn;
};

/// Posters behind each other. Vector, true to size, with embedded text that a search finds, bookmarks, title, author
/// and language. How many pages it has.
Result<int> writePosterPdf(
    const QString &path, const std::vector<const PosterPage *> &posters, const PdfOptions &options);
Result<void> writePosterPdf(const QString &path, const PosterPage &page, const CoursePainter *course = nullptr);
/// What a PDF of these posters says of itself, for one that is written elsewhere: by a printer.
PdfInfo pdfInfoOf(const PosterPage &poster);

/// `dpi` 10 to 1200. Painted and written strip by strip: some 60 MB, however large the sheet.
Result<void> writePosterPng(
    const QString &path, const PosterPage &page, double dpi, const CoursePainter *course = nullptr);
Result<void> writePosterSvg(const QString &path, const PosterPage &page, const CoursePainter *course = nullptr);

}
