#pragma once

#include "base/result.h"
#include "poster/poster.h"

namespace wend {

class CoursePainter;

// A composed sheet as a file. Each is written beside the target and put in its place when it is complete; on an error
// what was there stays.

/// Vector, true to size, with embedded text that a search finds, a bookmark a stage, title, author and language.
Result<void> writePosterPdf(const QString &path, const PosterPage &page, const CoursePainter *course = nullptr);
/// `dpi` 10 to 1200. Painted and written strip by strip: some 60 MB, however large the sheet.
Result<void> writePosterPng(
    const QString &path, const PosterPage &page, double dpi, const CoursePainter *course = nullptr);
Result<void> writePosterSvg(const QString &path, const PosterPage &page, const CoursePainter *course = nullptr);

}
