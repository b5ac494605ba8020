#pragma once

#include <QIcon>

namespace wend {

/// Wend's own sign in all sizes: below 48 and below 24 pixels it is another drawing, on whole pixels.
QIcon programIcon();

/// `side` pixels wide and high, in a drawing made for that size.
QPixmap programPicture(int side);

}
