#pragma once

#include "poster/papersizes.h"

#include <QMarginsF>
#include <QRectF>
#include <functional>
#include <vector>

namespace wend {

/// The sheets that a poster is put together from.
struct TileOptions
{
    Sheet paper;              ///< in either direction: the one that takes fewer sheets is found
    Millimetres overlap {10}; ///< of two neighbours: half of it is cut off, half goes under the next sheet
    bool operator==(const TileOptions &) const = default;
};

/// What an overlap may be: room for a crop mark and a line of words in either half, and no more than a hand's breadth.
constexpr Millimetres leastOverlap {8};
constexpr Millimetres mostOverlap {60};
constexpr int mostTiles = 400;

struct Tile
{
    int row = 0;
    int column = 0;
    int number = 0;       ///< from 1, row by row from the upper left
    bool isBlank = false; ///< nothing lies on it: it is not printed, and its number is skipped
    QRectF picture;       ///< millimetres of the poster: what is seen of this sheet once all are joined
};

/// How a poster is cut into sheets. Lengths in millimetres, each a whole number of tenths.
struct TileGrid
{
    QSizeF paper; ///< as it goes through the printer
    double overlap = 10;
    QSizeF poster;
    QRectF shown; ///< of the poster; what is around it is blank and left out
    int rows = 0;
    int columns = 0;
    int savedRows = 0; ///< that leaving out blank edges saves
    int savedColumns = 0;
    std::vector<Tile> tiles; ///< row by row

    static constexpr double margin = 5; ///< what most printers cannot print
    QSizeF printable() const { return {paper.width() - 2 * margin, paper.height() - 2 * margin}; }
    const Tile &at(int row, int column) const { return tiles[size_t(row * columns + column)]; }
    /// The neighbour that is printed; null where there is none.
    const Tile *neighbour(const Tile &tile, int right, int down) const;
    /// Where on its sheet the point of the poster lies that is (0, 0) of the sheet's picture.
    QPointF pictureAt(const Tile &tile) const;
    int printed() const; ///< how many sheets come out
    bool leavesEdges() const { return savedRows + savedColumns > 0; }
};

/// Fewest sheets: in either direction of the paper, and where the poster's blank edges (`blank`, millimetres) would
/// take a row or column of their own, without these. `isBlank` is asked of the picture of each sheet; empty: none is.
/// No tiles where the paper is too small for the overlap, or it would take more than mostTiles.
TileGrid tileGrid(const Sheet &poster, const TileOptions &options, const QMarginsF &blank,
    const std::function<bool(const QRectF &)> &isBlank);

}
