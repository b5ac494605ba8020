#pragma once

#include "findingpanel/findinglist.h"

class QPainter;
class QRectF;

namespace wend {

/// The sign of an action, as lines in the painter's pen: an arrow, a lens, a bulb, a clock, a cross, an arrow back.
void paintActionSign(QPainter &painter, const QRectF &rect, FindingAction action);

}
