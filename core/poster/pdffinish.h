#pragma once

#include "base/result.h"
#include "base/units.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace wend {

/// A place in the document to jump to.
struct PdfBookmark
{
    QString title;
    int page = 0;  ///< from 0
    Points top;    ///< below the top edge of the page
    int level = 0; ///< 0, or one more than the bookmark it belongs to
};

struct PdfInfo
{
    QString title;
    QString author;
    QString subject;
    QString creator = QStringLiteral("Wend");
    QString language; ///< of the document, as "zh_CN" or "zh-CN"
    QString text;     ///< every string that was drawn, one a line: decides between characters that look the same
    std::vector<PdfBookmark> bookmarks;
};

/// The pass over a PDF that QPdfWriter wrote: a search finds what stands there (客户, not ⼾), bookmarks, title,
/// author, language. Pages are left as they are.
Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfInfo &info);

/// The same for a file, which is replaced in one step or, on an error, left as it was.
Result<void> finishPdf(const QString &path, const PdfInfo &info);

}
