#pragma once

#include "poster/pdffinish.h"

class QPDF;

namespace wend {

/// Puts marked content in the place of PdfMarks' signs and adds the tree that says what it is (ISO 32000, 14.7 and
/// 14.8). Where the signs are not those that are told, the file stays as it is. May throw what QPDF throws.
void tagPages(QPDF &pdf, const PdfInfo &info);

/// A page's content with marked content in place of its signs; empty where there are not `count` in their order.
QByteArray withMarkedContent(const QByteArray &content, int count);

}
