#include "charts/chartstyle.h"

#include "look/look.h"

#include <QWidget>

namespace wend {

Theme chartTheme(const QWidget &widget)
{
    Theme theme = themeOf(lookOf(widget.palette()));
    theme.paper = widget.palette().color(widget.backgroundRole());
    theme.ink = readable(widget.palette().color(QPalette::WindowText), theme.paper);
    theme.faint = readable(theme.faint, theme.paper);
    return theme;
}

QFont chartFont(const QWidget &widget, int pixels, QFont::Weight weight)
{
    QFont font = widget.font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

}
