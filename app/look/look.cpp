#include "look/look.h"

#include <QPalette>

namespace wend {

Look lookOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const bool dark = ground.lightness() < 128;
    const bool pure = ground.lightness() <= 4 || ground.lightness() >= 251;
    const bool same
        = palette.color(QPalette::Base).rgb() == ground.rgb() && palette.color(QPalette::Button).rgb() == ground.rgb();
    const bool strong = pure && same && contrast(palette.color(QPalette::WindowText), ground) >= 15;
    if (strong)
        return dark ? Look::StrongDark : Look::StrongLight;
    return dark ? Look::Dark : Look::Light;
}

Theme themeOf(Look look)
{
    if (isStrong(look))
        return Theme::contrasting(isDark(look));
    return isDark(look) ? Theme::night() : Theme::light();
}

}
