#include "charts/chartitems.h"

namespace wend {

namespace {

constexpr QSizeF patchPadding(8, 2);

}

ChartWords::ChartWords(QCustomPlot *plot) : QCPAbstractItem(plot)
{
    setClipToAxisRect(false);
    setSelectable(false);
}

void ChartWords::setWords(const QString &words, const QFont &font, const QColor &colour)
{
    m_words = words;
    m_font = font;
    m_colour = colour;
}

void ChartWords::setPatch(const QColor &fill, const QColor &edge)
{
    m_fill = fill;
    m_edge = edge;
}

void ChartWords::setPlace(QPointF middle, double width)
{
    m_middle = middle;
    m_width = width;
}

QRectF ChartWords::rect() const
{
    const QFontMetricsF metrics(m_font);
    const auto broken = [&](double width) {
        return metrics.boundingRect(
            QRectF(0, 0, std::max(width, 1.0), 1000), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_words);
    };
    QRectF words = broken(m_width);
    // As few lines, of about one length: no word stands alone on the last.
    while (words.height() > metrics.lineSpacing() * 1.5) {
        const QRectF narrower = broken(std::ceil(words.width()) - 2);
        if (narrower.height() > words.height() || narrower.width() >= words.width())
            break;
        words = narrower;
    }
    if (m_fill.isValid())
        words.adjust(-patchPadding.width(), -patchPadding.height(), patchPadding.width(), patchPadding.height());
    words.moveCenter(m_middle);
    return words;
}

void ChartWords::draw(QCPPainter *painter)
{
    const QRectF whole = rect();
    if (m_fill.isValid()) {
        const double radius = std::min(whole.height() / 2, 11.0);
        painter->setPen(m_edge.isValid() ? QPen(m_edge, 1) : QPen(Qt::NoPen));
        painter->setBrush(m_fill);
        painter->setAntialiasing(true);
        painter->drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    painter->setFont(m_font);
    painter->setPen(m_colour);
    painter->drawText(whole.adjusted(-2, 0, 2, 0), Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

}
