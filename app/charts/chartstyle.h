#pragma once

#include "render/theme.h"

#include <QFont>

class QWidget;

namespace wend {

/// The map's colours on the ground of a panel, light or dark as the widget is.
Theme chartTheme(const QWidget &widget);

/// The widget's font at a size in pixels.
QFont chartFont(const QWidget &widget, int pixels, QFont::Weight weight = QFont::Normal);

}
