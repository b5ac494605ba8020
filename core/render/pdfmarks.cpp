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

}

void PdfMarks::begin(QPainter &painter, Part part, qint64 id)
{
    drawSign(painter, firstX - int(m_marks.size()));
    m_marks.push_back({part, m_band, id});
}

void PdfMarks::end(QPainter &painter) { drawSign(painter, endX); }

}
