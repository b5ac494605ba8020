#pragma once

#include "base/result.h"
#include "base/units.h"

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <vector>

namespace wend {

/// A place in the document to jump to.
struct PdfBookmark
{
    QString title;
    int page = 0;   ///< from 0
    Points top;     ///< below the top edge of the page
    int level = 0;  ///< 0, or one more than the bookmark it belongs to
    QRectF area {}; ///< points from the page's top left that are shown; null: from `top` on
};

/// An area of a page that leads somewhere.
struct PdfLink
{
    QRectF rect; ///< points from the page's top left
    QString target;
};

struct PdfPage
{
    QString label; ///< that a viewer shows in place of its number; empty: the number
    QRectF trim;   ///< points from the page's top left: what is left of it when it is cut; null: all
    QRectF bleed;  ///< what is printed beyond that; null: nothing
    std::vector<PdfLink> links;
    int marks = 0; ///< how many PdfMarks were drawn on it
};

/// Marked content of a page (see PdfMarks), or one of its links: which of them.
struct PdfPiece
{
    int page = 0;
    int number = 0;
};

/// A part of the document that is read aloud: marked content, or other parts.
struct PdfElement
{
    QByteArray type; ///< "H1", "Table", as ISO 32000 names them
    std::vector<PdfPiece> marks;
    std::vector<PdfPiece> links; ///< that the part is
    QString alternative;         ///< what a picture shows, in words
    QString actual;              ///< what its glyphs stand for, where they do not say it themselves
    QByteArray scope;            ///< of a table's header: "Row", "Column"
    std::vector<PdfElement> children;
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
    std::vector<PdfElement> structure;
    std::vector<PdfPage> pages; ///< what there is to say of each; may be fewer than there are
};

/// The pass over a PDF that QPdfWriter wrote: a search finds what stands there (客户, not ⼾), bookmarks, title,
/// author, language. Pages are left as they are.
Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfInfo &info);

/// The same for a file, which is replaced in one step or, on an error, left as it was.
Result<void> finishPdf(const QString &path, const PdfInfo &info);

}
