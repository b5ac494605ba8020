#pragma once

#include "layout/text.h"
#include "poster/poster.h"
#include "poster/tilegrid.h"

#include <QPainter>

namespace wend {

/// What the pages of a poster in pieces are drawn with. In points.
struct TilePainter
{
    QPainter &painter;
    const PosterPage &poster;
    const TileGrid &grid;
    const TextSetter &setter;
    const CoursePainter *course = nullptr;
    PdfMarks *marks = nullptr; ///< of a PDF that says what its parts are
};

/// The sheet that becomes a part of the poster, from the top left of its paper: the piece of the poster, what is cut
/// off or goes under its neighbours with their numbers, and crop marks.
void paintTile(const TilePainter &with, const Tile &tile);

/// The page that says how the sheets are put together, from the top left of its paper.
void paintTilePlan(const TilePainter &with);

}
