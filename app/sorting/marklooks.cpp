#include "sorting/marklooks.h"

#include "look/stylesheet.h"

#include <QPainter>

namespace wend {

QChar letterOf(QuoteMark mark)
{
    switch (mark) {
    case QuoteMark::Pain: return u'P';
    case QuoteMark::Praise: return u'L';
    case QuoteMark::Idea: return u'I';
    }
    Q_UNREACHABLE();
}

QColor colourOf(QuoteMark mark, Look look)
{
    const Theme theme = themeOf(look);
    switch (mark) {
    case QuoteMark::Pain: return theme.bad;
    case QuoteMark::Praise: return theme.good;
    case QuoteMark::Idea: return theme.accent;
    }
    Q_UNREACHABLE();
}

void paintLetter(QPainter &painter, const QRect &square, QuoteMark mark, Look look)
{
    const QColor fill = colourOf(mark, look);
    const QColor white = Qt::white;
    QFont font = painter.font();
    font.setPixelSize(std::max(8, square.height() * 5 / 7));
    font.setWeight(QFont::Bold);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(square, 3, 3);
    painter.setFont(font);
    painter.setPen(contrast(white, fill) >= 4 ? white : QColor(Qt::black));
    painter.drawText(square, Qt::AlignCenter, letterOf(mark));
    painter.restore();
}

void paintKeycap(QPainter &painter, const QRect &rect, const QString &key, Look look)
{
    const InterfaceColours colours = interfaceColours(look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cap = QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawRoundedRect(cap.translated(0, 1.5), 4, 4);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(isDark(look) ? colours.bar : QColor(Qt::white));
    painter.drawRoundedRect(cap, 4, 4);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.ink);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

}
