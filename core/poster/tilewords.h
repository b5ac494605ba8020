#pragma once

#include "poster/poster.h"
#include "poster/tilegrid.h"

namespace wend {

// What the pages of a poster in pieces say, in the poster's language.

/// A sentence of the context "Tiles"; `count` where there is a plural.
QString tileWords(const PosterPage &poster, const char *text, int count = -1);

/// "841", "33.1": a length as its language writes it.
QString tileLength(const PosterPage &poster, double length);
/// The poster's paper by its name, or its size.
QString tilePaperName(const TileGrid &grid);
/// "Celebration cakes,\non 9 sheets of A4"
QString tileTitle(const PosterPage &poster, const TileGrid &grid);
/// "A1, 841 × 594 mm, with 10 mm overlap. …"
QString tileSubtitle(const PosterPage &poster, const TileGrid &grid);
/// "841 mm", on American paper in inches too.
QString tileWidth(const PosterPage &poster, const TileGrid &grid);

/// A step of putting the sheets together.
struct TileStep
{
    QString what;
    QString how;
};
/// In their order; the first has a line of 100 mm below it.
std::vector<TileStep> tileSteps(const PosterPage &poster, const TileGrid &grid);

/// How many rows there are, what is left out and why, and from how far the whole is read.
QString tileSummary(const PosterPage &poster, const TileGrid &grid);

}
