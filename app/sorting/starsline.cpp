#include "sorting/starsline.h"

#include "base/daytext.h"
#include "look/stylesheet.h"
#include "model/stagequotes.h"
#include "quotes/masking.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace wend {

namespace {

constexpr double starSide = 14;
constexpr double starGap = 3;
constexpr int authorPad = 8;

QPainterPath starPath(QPointF centre, double radius)
{
    QPainterPath path;
    for (int corner = 0; corner < 10; ++corner) {
        const double length = corner % 2 == 0 ? radius : radius * 0.42;
        const double angle = M_PI * (corner / 5.0 - 0.5);
        const QPointF point = centre + QPointF(std::cos(angle) * length, std::sin(angle) * length);
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

}

void paintStars(
    QPainter &painter, QPointF topLeft, double side, double gap, double stars, const QColor &full, const QColor &empty)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int star = 0; star < 5; ++star) {
        const QPointF corner = topLeft + QPointF(star * (side + gap), 0);
        const QPainterPath path = starPath(corner + QPointF(side / 2, side / 2), side / 2);
        painter.fillPath(path, empty);
        const double share = std::clamp(stars - star, 0.0, 1.0);
        painter.setClipRect(QRectF(corner, QSizeF(side * share, side)));
        if (share > 0)
            painter.fillPath(path, full);
        painter.setClipping(false);
    }
    painter.restore();
}

StarsLine::StarsLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void StarsLine::show(const Evidence &quote)
{
    m_stars.reset();
    if (quote.score)
        m_stars = starsOf(*quote.score);
    m_author = quote.author;
    m_isMasked = masksIn(quote.author).size() == 1;
    if (m_isMasked)
        m_author = m_author.mid(1, m_author.size() - 2);
    QStringList parts;
    if (quote.date.isValid())
        parts += daySpan(quote.date, quote.date, QLocale());
    if (!m_author.isEmpty())
        //: before who wrote a review
        parts += tr("by");
    m_before = parts.join(QStringLiteral(" · "));
    QStringList words;
    if (m_stars)
        words += tr("%1 of 5 stars").arg(QLocale().toString(*m_stars, 'g', 2));
    words += m_before + QLatin1Char(' ') + m_author;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(m_isMasked ? tr("Click to keep what is masked here") : QString());
    update();
}

QRect StarsLine::authorRect() const
{
    if (m_author.isEmpty())
        return {};
    QFont small = font();
    if (m_isMasked)
        small.setPixelSize(11);
    const int pad = m_isMasked ? authorPad : 0;
    const int wide = QFontMetrics(small).horizontalAdvance(m_author) + 2 * pad;
    return {width() - wide, m_isMasked ? 4 : 0, wide, m_isMasked ? 16 : height()};
}

void StarsLine::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(palette());
    const InterfaceColours colours = interfaceColours(look);
    const Theme theme = themeOf(look);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_stars)
        paintStars(painter, {0, (height() - starSide) / 2}, starSide, starGap, *m_stars, theme.star, colours.border);
    const QRect author = authorRect();
    painter.setPen(colours.soft);
    const int right = author.isNull() ? width() : author.left() - 5;
    painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, m_before);
    if (author.isNull())
        return;
    if (m_isMasked) {
        QFont small = font();
        small.setPixelSize(11);
        painter.setFont(small);
        painter.setPen(isStrong(look) ? QPen(colours.border) : QPen(Qt::NoPen));
        painter.setBrush(colours.rule);
        painter.drawRoundedRect(author, 3, 3);
    }
    painter.setPen(colours.soft);
    painter.drawText(author, Qt::AlignCenter, m_author);
}

void StarsLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(
        m_isMasked && authorRect().contains(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StarsLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && authorRect().contains(event->position().toPoint()))
        emit authorPressed();
}

}
