#pragma once

#include "render/mappainter.h"

namespace wend {

/// What a card is drawn with besides its box.
struct CardLook
{
    const MapStyle &style;
    const Measures &measures;
    QColor stage;
    bool inBand = false; ///< of the weakest step
    QColor behind;       ///< the card
};

// One function a kind of card. `at` is where the box's top left goes.

void paintDoing(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);
void paintTouchpoint(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);
void paintQuote(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);
void paintPain(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);
void paintIdea(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);
void paintMessage(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);
void paintSmallText(QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);

/// The one for the lane's kind.
void paintCardOf(LaneKind kind, QPainter &painter, const CardBox &box, QPointF at, const CardLook &look);

}
