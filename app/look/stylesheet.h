#pragma once

#include "look/look.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace wend {

/// The interface's colours. Text on its ground has a contrast of 4.5:1 or more, 7:1 in the strong looks.
struct InterfaceColours
{
    QColor paper;    ///< panels and canvas
    QColor bar;      ///< menu, tool bar, status line, charts
    QColor field;    ///< of what can be typed in
    QColor border;   ///< around fields
    QColor rule;     ///< between panels
    QColor ink;      ///< text
    QColor soft;     ///< headings, hints
    QColor selected; ///< ground of what is selected
    QColor selectedText;
    QColor hover;
    QColor accent; ///< focus
    QColor strong; ///< the one button that matters
    QColor strongText;
    QColor strongHover; ///< under the pointer
    QColor disabled;    ///< text of what cannot be used now
    QColor bad;         ///< text of an error
    QColor warm;        ///< ground of what waits to be rescued
    QColor warmBorder;
    QColor attention; ///< a dot before what wants its owner
};

InterfaceColours interfaceColours(Look look);
QPalette paletteFor(Look look);
QString styleSheetFor(Look look);

}
