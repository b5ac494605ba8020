#include "look/findingbadge.h"

#include <QPainter>

namespace wend {

void paintFindingBadge(QPainter &painter, const QRectF &rect, FindingSeverity severity, int number, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.card);
    QColor ink = theme.ink;
    switch (severity) {
    case FindingSeverity::Loss:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.weakest);
        painter.drawEllipse(rect);
        ink = theme.weakestText;
        break;
    case FindingSeverity::Look:
        painter.setPen(QPen(theme.star, 1.6));
        painter.drawEllipse(rect);
        break;
    case FindingSeverity::Gap:
        painter.setPen(QPen(theme.faint, 1.2, Qt::DashLine));
        painter.drawEllipse(rect);
        break;
    case FindingSeverity::Chance:
        painter.setPen(QPen(theme.good, 1.6));
        painter.drawRoundedRect(rect, 3, 3);
        break;
    }
    QFont font = painter.font();
    font.setPixelSize(std::max(7, int(rect.height() * (number > 99 ? 0.5 : 0.62))));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

}
