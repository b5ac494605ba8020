#pragma once

#include "layout/maplayout.h"
#include "versions/mapdifferences.h"

class QPainter;

namespace wend {

struct Theme;

/// A stage, lane or card that differs, where it lies in map units.
struct DifferenceMark
{
    QRectF rect;
    DifferenceKind kind = DifferenceKind::Changed;
};

/// One a thing that is drawn: what hangs on it is a change of it.
std::vector<DifferenceMark> differenceMarks(const MapLayout &layout, const Differences &differences);

/// Says what is different by the line around it, by a sign and a word, and by colour. In whatever units the painter
/// has.
void paintDifference(QPainter &painter, const QRectF &rect, DifferenceKind kind, const Theme &theme);

/// Where a stage, lane or card lies that differs, as it is marked; null: it is not drawn.
QRectF rectOf(const MapLayout &layout, const DifferencePlace &place);

/// The sign before the word: "+", "−", "→", "≠".
QString differenceSign(DifferenceKind kind);
QColor differenceColour(DifferenceKind kind, const Theme &theme);

}
