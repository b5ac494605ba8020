#pragma once

#include "layout/maplayout.h"
#include "model/mapnumbers.h"

#include <QByteArray>

namespace wend {

class CoursePainter;

/// A map as an SVG element to stand within a page, in the colours of light and of dark: they are variables of the
/// page's style, which it brings along.
struct MapDrawing
{
    QByteArray svg;   ///< without a head; the things in it that have a name have it with `prefix` in front
    QByteArray light; ///< "--m1-0:#fbfaf7;…"
    QByteArray dark;  ///< the same names; empty where both could not be told apart
    QSizeF size;      ///< map units
    struct Card
    {
        CardId id;
        QRectF rect;
    };
    std::vector<Card> cards;
};

/// `setterLanguage` decides regional glyphs; `prefix` is of letters and digits and differs between the maps of a page.
MapDrawing drawMap(const Model &model, MapId map, const MapNumbers &numbers, const QString &language,
    const QByteArray &prefix, const CoursePainter *course);

}
