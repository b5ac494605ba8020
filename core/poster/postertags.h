#pragma once

#include "poster/pdffinish.h"

namespace wend {

class PdfMarks;
struct PosterPage;

/// What of a poster is read aloud, and in which order: headline, personas, then a table of stages and lanes (a row a
/// stage), its curve in words, legend and sources. `number` of its page.
std::vector<PdfElement> structureOf(const PosterPage &page, const PdfMarks &marks, int number);

}
