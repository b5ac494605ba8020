#pragma once

#include "base/result.h"
#include "poster/posterstudio.h"

class QPrinter;
class QWidget;

namespace wend {

class CoursePainter;

/// Asks for a printer and prints the sheet: true to size where the paper is the sheet's, or in pieces; where it is
/// smaller, asks whether in pieces or shrunk, and says what type comes out. Composed and painted in another thread,
/// with progress.
void printPoster(const PosterSheet &sheet, const PosterSource &source, const PosterOptions &options,
    const std::optional<TileOptions> &tiles, const CoursePainter &course, QWidget *parent);

/// Onto a printer that is set up. A PDF that it prints to becomes one as any other of Wend's. Whole: as large as its
/// paper allows.
Result<void> printOn(QPrinter &printer, const PosterPage &page, const std::optional<TileOptions> &tiles,
    const CoursePainter &course, const GoOn &goOn);

}
