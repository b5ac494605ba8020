#pragma once

#include "base/result.h"
#include "poster/composedposter.h"
#include "poster/tilegrid.h"

class QWidget;

namespace wend {

class CoursePainter;

/// What is done while a poster is made, for people.
QString makingThePoster();

struct PosterOutput
{
    double dpi = 200;                 ///< of PNG
    std::optional<TileOptions> tiles; ///< of PDF: in pieces
};

/// Composes a sheet and writes it to a file by its ending: pdf, png, svg. In another thread, with progress above
/// `window` where it takes longer than half a second; stopped before the file is complete, what was there before stays.
/// The worker composes a sheet of its own: fonts are not for two threads, and the window paints
/// its sheet meanwhile.
Result<void> writeWithProgress(const QString &path, const PosterSource &source, const PosterOptions &options,
    const PosterOutput &output, const CoursePainter &course, QWidget *window);

}
