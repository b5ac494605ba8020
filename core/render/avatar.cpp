#include "render/avatar.h"

#include "render/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <array>

namespace wend {

namespace {

// All in a circle of radius 1 around (0, 0), drawn `fine` times as large: QPainterPath flattens curves coarsely when it
// cuts small shapes from each other.
constexpr double fine = 200;

enum Hair { Short, Bob, Long, Curly, Bun, Beard };

template <class T>
T chosen(const std::array<T, avatarChoices> &choices, int index)
{
    return choices[size_t(std::clamp(index, 0, avatarChoices - 1))];
}

QPainterPath ellipse(double x, double y, double rx, double ry)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y) * fine, rx * fine, ry * fine);
    return path;
}

QPainterPath rounded(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(rect.topLeft() * fine, rect.size() * fine), radius * fine, radius * fine);
    return path;
}

QPainterPath box(double left, double top, double right, double bottom)
{
    QPainterPath path;
    path.addRect(QRectF(QPointF(left, top) * fine, QPointF(right, bottom) * fine));
    return path;
}

constexpr double faceY = -0.14;
constexpr double faceW = 0.40;
constexpr double faceH = 0.46;

/// What lies behind the face.
QPainterPath hairBehind(int hair)
{
    switch (hair) {
    case Bob: return ellipse(0, faceY - 0.10, 0.52, 0.56).intersected(box(-1, -1, 1, 0.16));
    case Long: {
        const QPainterPath path = ellipse(0, faceY - 0.10, 0.53, 0.56);
        return path.united(rounded(QRectF(-0.53, faceY - 0.1, 1.06, 0.86), 0.22));
    }
    case Curly: {
        QPainterPath path = ellipse(0, faceY - 0.12, 0.50, 0.50);
        for (const QPointF at : {QPointF(-0.46, -0.16), QPointF(-0.44, -0.42), QPointF(-0.22, -0.62),
                 QPointF(0.06, -0.68), QPointF(0.30, -0.58), QPointF(0.47, -0.38), QPointF(0.46, -0.12),
                 QPointF(-0.42, 0.06), QPointF(0.42, 0.06)})
            path = path.united(ellipse(at.x(), at.y(), 0.19, 0.19));
        return path;
    }
    case Bun: return ellipse(0, faceY - 0.60, 0.19, 0.19);
    default: return {};
    }
}

/// What lies over the forehead.
QPainterPath hairInFront(int hair)
{
    const QPainterPath skull = ellipse(0, faceY - 0.05, faceW + 0.05, faceH + 0.04);
    switch (hair) {
    case Short:
        return skull.intersected(box(-1, -1, 1, faceY - 0.02)).subtracted(ellipse(0.06, faceY + 0.16, 0.42, 0.36));
    case Bob:
    case Long: return skull.intersected(box(-1, -1, 1, faceY - 0.02)).subtracted(ellipse(0, faceY + 0.20, 0.37, 0.42));
    case Curly: return skull.intersected(box(-1, -1, 1, faceY - 0.14)).subtracted(ellipse(0, faceY + 0.18, 0.40, 0.38));
    case Bun: return skull.intersected(box(-1, -1, 1, faceY)).subtracted(ellipse(-0.12, faceY + 0.22, 0.44, 0.44));
    default: {
        const QPainterPath chin
            = ellipse(0, faceY + 0.02, faceW + 0.015, faceH + 0.03).intersected(box(-1, faceY + 0.1, 1, 1));
        return chin.subtracted(ellipse(0, faceY + 0.02, faceW - 0.10, faceH - 0.14));
    }
    }
}

}

QColor skinColour(int skin)
{
    static const std::array<QColor, avatarChoices> colours {
        QColor(0xf3d3bb), QColor(0xe8b894), QColor(0xd9a066), QColor(0xc98f66), QColor(0x9c6644), QColor(0x6d452f)};
    return chosen(colours, skin);
}

QColor hairColour(int colour)
{
    static const std::array<QColor, avatarChoices> colours {
        QColor(0x3b2a22), QColor(0x1d1b1e), QColor(0x6f4a30), QColor(0xa9552b), QColor(0xd3a85c), QColor(0xa5a29d)};
    return chosen(colours, colour);
}

void paintAvatar(QPainter &painter, QPointF centre, double radius, const Avatar &avatar, const Theme &theme)
{
    const QColor skin = skinColour(avatar.skin);
    const QColor hair = hairColour(avatar.hairColour);
    const int style = std::clamp(avatar.hair, 0, avatarChoices - 1);
    painter.save();
    painter.translate(centre);
    painter.scale(radius / fine, radius / fine);
    painter.setPen(Qt::NoPen);
    const QPainterPath circle = ellipse(0, 0, 1, 1);
    const QColor ground = theme.dark ? blend(skin, theme.card, 0.28) : blend(QColor(0xdcb994), QColor(0xf6eee2), 0.45);
    painter.fillPath(circle, ground);
    painter.fillPath(hairBehind(style).intersected(circle), hair);
    const QPainterPath shoulders = rounded(QRectF(-0.66, 0.40, 1.32, 1.3), 0.46);
    painter.fillPath(shoulders.intersected(circle), avatar.clothes.isValid() ? avatar.clothes : QColor(0x84569f));
    painter.fillPath(rounded(QRectF(-0.15, 0.16, 0.30, 0.38), 0.14), blend(skin, Qt::black, 0.90));
    painter.fillPath(ellipse(0, faceY, faceW, faceH), skin);
    painter.fillPath(hairInFront(style), hair);
    painter.restore();
}

}
