#pragma once

#include "poster/pdffinish.h"

class QPDF;

namespace wend {

// What the pass over a PDF says of its pages. May throw what QPDF throws.

/// Where each is cut, how far it is printed beyond that, and where its areas lead.
void describePages(QPDF &pdf, const std::vector<PdfPage> &pages);
/// The numbers of sheets in place of those of pages, where there are some.
void labelPages(QPDF &pdf, const std::vector<PdfPage> &pages);

}
