#include "layout/pieces.h"

#include <QTextBoundaryFinder>

namespace wend {

double longestPiece(const TextSetter &setter, const QString &text, const TextStyle &style, double width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype longestFrom = 0;
    qsizetype longest = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (to - from > longest) {
            longest = to - from;
            longestFrom = from;
        }
        from = to;
    }
    if (double(longest) * style.size < width) // no character is wider than high
        return 0;
    return setter.set(text.mid(longestFrom, longest).trimmed(), style, 0)->width();
}

}
