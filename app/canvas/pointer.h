#pragma once

#include <QPointF>
#include <Qt>

namespace wend {

/// Where the mouse is and what is held with it.
struct Pointer
{
    QPointF screen; ///< viewport pixels
    QPointF map;    ///< map units, of what lies under the pointer
    Qt::KeyboardModifiers modifiers;
    bool outside = false; ///< of the canvas
};

}
