#include "render/personacard.h"

#include "render/avatar.h"
#include "render/pictures.h"
#include "render/shapes.h"

#include <QPainter>

namespace wend {

void paintPersonaCard(QPainter &painter, const PersonaBox &box, QPointF topLeft, const MapStyle &style)
{
    const Theme &theme = style.theme;
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(topLeft, box.size).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    if (!box.picture || !paintRoundPicture(painter, box.picture, topLeft + box.avatar, box.avatarRadius, style))
        paintAvatar(
            painter, topLeft + box.avatar, box.avatarRadius, {box.skin, box.hair, box.hairColour, box.colour}, theme);
    paintText(painter, box.label, topLeft, theme.ink, theme.card, style);
    paintText(painter, box.quote, topLeft, theme.soft, theme.card, style);
    for (const PersonaBox::Row &row : box.rows) {
        paintText(painter, row.name, topLeft, theme.faint, theme.card, style);
        paintText(painter, row.words, topLeft, theme.text, theme.card, style);
    }
}

}
