#pragma once

#include "poster/pdffinish.h"

namespace wend {

class PdfMarks;
struct PosterPage;

/// Where in the file each of a poster's links is: in pieces it may be on several sheets, or on none.
using LinkPlaces = std::vector<std::vector<PdfPiece>>;

/// What of a poster is read aloud, and in which order: headline, personas, then a table of stages and lanes (a row a
/// stage), its curve in words, legend and sources. In pieces the plan (`planPicture` says what its picture shows)
/// stands before that, and behind it how each sheet is cut. `first` is the page of the file that the marks begin on.
std::vector<PdfElement> structureOf(
    const PosterPage &page, const PdfMarks &marks, int first, const LinkPlaces &links, const QString &planPicture = {});

}
