#pragma once

#include "base/result.h"
#include "poster/composedposter.h"

class QWidget;

namespace wend {

class CoursePainter;

/// Writes a sheet to a file by its ending: pdf, png, svg. In another thread, with progress above `window` where it takes longer
/// than half a second; stopped before the file is complete, what was there before stays. `dpi` is that of PNG.
Result<void> writeWithProgress(const QString &path, const SharedPoster &poster, double dpi, const CoursePainter &course, QWidget *window);

}
