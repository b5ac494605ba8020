#pragma once

#include "render/cards.h"

namespace wend {

/// A picture in its rectangle, moved by `offset`, with rounded corners on a ground of one colour. What is not decoded
/// yet, or cannot be, is a quiet place of the same size.
void paintPicture(QPainter &painter, const PlacedPicture &picture, QPointF offset, double radius, const QColor &ground,
    const MapStyle &style);

/// The middle of a picture in a circle. False where it is not decoded yet or cannot be: nothing is drawn then.
bool paintRoundPicture(
    QPainter &painter, const PlacedPicture &picture, QPointF centre, double radius, const MapStyle &style);

/// A card of a lane of pictures or of a storyboard.
void paintPictureCard(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);

}
