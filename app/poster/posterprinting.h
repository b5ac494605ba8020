#pragma once

#include "poster/posterstudio.h"

class QWidget;

namespace wend {

class CoursePainter;

/// Asks for a printer and prints the sheet: true to size where the paper is the sheet's, else as large as the paper
/// allows. Composed and painted in another thread, with progress.
void printPoster(const PosterSheet &sheet, const PosterSource &source, const PosterOptions &options,
    const CoursePainter &course, QWidget *parent);

}
