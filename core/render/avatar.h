#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace wend {

struct Theme;

/// What an avatar can be made of: each 0 to 5, anything else counts as the nearest.
struct Avatar
{
    int skin = 0;       ///< from light to dark
    int hair = 0;       ///< short, bob, long, curly, bun, none with a beard
    int hairColour = 0; ///< dark brown, black, brown, ginger, blond, grey
    QColor clothes;
};

/// A head and shoulders in a circle.
void paintAvatar(QPainter &painter, QPointF centre, double radius, const Avatar &avatar, const Theme &theme);

QColor skinColour(int skin);
QColor hairColour(int colour);
constexpr int avatarChoices = 6;

}
