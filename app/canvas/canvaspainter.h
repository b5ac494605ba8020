#pragma once

#include "canvas/board.h"
#include "canvas/camera.h"
#include "canvas/differencemarks.h"
#include "canvas/pluses.h"
#include "render/mappainter.h"

namespace wend {

class FarPicture;
class Gesture;
class TextEditing;

/// What the canvas shows besides the map itself.
struct Overlay
{
    bool focused = false;
    Hit hover;
    std::vector<Plus> pluses;
    std::optional<Plus> hotPlus;
    const Gesture *gesture = nullptr;
    QPointF pointer; ///< viewport pixels
    const TextEditing *editing = nullptr;
    FarPicture *far = nullptr;                   ///< keeps what is seen from far away; null: it is painted each time
    const std::vector<QRectF> *marked = nullptr; ///< found by a search, in map units
    const std::vector<DifferenceMark> *differences = nullptr;
    std::vector<QRectF> selected; ///< cards, in map units
    std::vector<QRectF> tied;     ///< cards that belong to the one that is selected (model/ties), in map units
};

/// Paints what of the canvas meets `dirty` (viewport pixels): paper, lanes, marks, and on top the headers and lane
/// names, which stay in view.
void paintCanvas(QPainter &painter, const QRectF &dirty, const Board &board, const Camera &camera,
    const MapStyle &style, const Overlay &overlay);

/// From map units to where a gesture draws while the pointer is at `pointer` (viewport pixels).
QTransform transformFor(const Gesture &gesture, const Camera &camera, QPointF pointer);

/// Where the cards lie that belong to the one that is selected, in map units.
std::vector<QRectF> tiedRects(const Board &board);

/// Where marks of a selection are painted, in viewport pixels, their rings included; several rectangles for several
/// cards.
QRegion marksOf(const Board &board, const Camera &camera, const Selection &selection);

}
