#pragma once

#include "poster/composedposter.h"

class QWidget;

namespace wend {

class CoursePainter;

/// Asks for a printer and prints the sheet: true to size where the paper is the sheet's, else as large as the paper allows.
void printPoster(const ComposedPoster &poster, const CoursePainter &course, QWidget *parent);

}
