#pragma once

#include "render/theme.h"

class QPalette;

namespace wend {

/// How the whole window looks. The strong ones are for high contrast.
enum class Look { Light, Dark, StrongLight, StrongDark };

inline bool isDark(Look look) { return look == Look::Dark || look == Look::StrongDark; }
inline bool isStrong(Look look) { return look == Look::StrongLight || look == Look::StrongDark; }

/// The look that a palette means: a ground of pure black or white with the same ground for fields and buttons is one of
/// high contrast, as systems give it; nobody else does.
Look lookOf(const QPalette &palette);

/// The map's colours to go with it.
Theme themeOf(Look look);

}
