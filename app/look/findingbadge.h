#pragma once

#include "findings/finding.h"
#include "look/look.h"

class QPainter;
class QRectF;

namespace wend {

/// The number of a finding in the colour and shape of its severity: filled, people are lost; a ring, look at it;
/// dashed, a gap in the map; a square, a chance. Shape and colour both say it.
void paintFindingBadge(QPainter &painter, const QRectF &rect, FindingSeverity severity, int number, const Theme &theme);

}
