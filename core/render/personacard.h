#pragma once

#include "layout/personabox.h"
#include "render/mappainter.h"

namespace wend {

void paintPersonaCard(QPainter &painter, const PersonaBox &box, QPointF topLeft, const MapStyle &style);

}
