#pragma once

#include "poster/pdffinish.h"

class QPDF;

namespace wend {

/// What a PDF says of itself: title, author, language, in the old way and as XMP, and that its colours are sRGB. May
/// throw what QPDF throws.
void describeDocument(QPDF &pdf, const PdfInfo &info);

}
