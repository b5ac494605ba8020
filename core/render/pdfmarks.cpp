#include "render/pdfmarks.h"

#include <QPainter>

namespace wend {

namespace {

void drawSign(QPainter &painter, int x)
{
    const QPen pen = painter.pen();
    const QBrush brush = painter.brush();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(x, PdfMarks::signY, 1, 1));
    painter.setPen(pen);
    painter.setBrush(brush);
}

/// A stage's header is marked in pieces (its tab, its steps), and so are its numbers: another page may have others.
bool isInPieces(PdfMarks::Part part) { return part == PdfMarks::Part::Stage || part == PdfMarks::Part::Number; }

}

void PdfMarks::beginPage()
{
    for (; m_first < m_marks.size(); ++m_first) {
        if (!isInPieces(m_marks[m_first].key.part))
            m_read.insert(m_marks[m_first].key);
    }
    ++m_page;
}

void PdfMarks::begin(QPainter &painter, Part part, qint64 id)
{
    Q_ASSERT(m_page >= 0);
    const Key key {part, m_band, id};
    m_isRead = m_read.contains(key);
    if (m_isRead)
        return;
    drawSign(painter, firstX - countOnPage());
    m_marks.push_back({key, m_page, countOnPage()});
}

void PdfMarks::end(QPainter &painter)
{
    if (!m_isRead)
        drawSign(painter, endX);
}

}
