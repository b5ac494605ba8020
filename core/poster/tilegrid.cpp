#include "poster/tilegrid.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wend {

namespace {

constexpr int leastPicture = 300; ///< tenths of a millimetre that each sheet adds to the poster at least

constexpr int leastShare = 3; ///< a sheet that holds less than this part of its room has nearly nothing

int tenths(double millimetres) { return int(std::lround(millimetres * 10)); }

/// One direction of the grid, in tenths of a millimetre.
struct Cut
{
    int count = 0; ///< 0: it cannot be done
    int saved = 0;
    std::vector<int> edges; ///< of the pictures, count + 1 of them
};

int sheetsFor(int length, int printable, int overlap)
{
    return std::max(1, (length - overlap + printable - overlap - 1) / (printable - overlap));
}

/// Between the blank edges before and after.
Cut cut(int length, int printable, int overlap, int before, int after)
{
    Cut cut;
    if (printable - overlap < leastPicture)
        return cut;
    const int all = sheetsFor(length, printable, overlap);
    cut.count = std::min(all, sheetsFor(std::max(length - before - after, 1), printable, overlap));
    cut.saved = all - cut.count;
    int from = 0;
    int to = length;
    if (cut.saved > 0) {
        const int left = length - (cut.count * (printable - overlap) + overlap);
        from = std::clamp(left / 2, left - after, before);
        to = length - (left - from);
    }
    cut.edges.push_back(from);
    for (int i = 1; i < cut.count; ++i)
        cut.edges.push_back(from + i * (printable - overlap) + overlap / 2);
    cut.edges.push_back(to);
    // The last two share what they hold where the last would have next to nothing.
    const size_t last = cut.edges.size() - 1;
    if (last > 1 && (cut.edges[last] - cut.edges[last - 1]) * leastShare < printable - overlap)
        cut.edges[last - 1] = (cut.edges[last - 2] + cut.edges[last]) / 2;
    return cut;
}

TileGrid gridOn(QSizeF paper, const Sheet &poster, double overlap, const QMarginsF &blank)
{
    TileGrid grid;
    grid.paper = paper;
    grid.overlap = overlap;
    grid.poster = {tenths(poster.width.value) / 10.0, tenths(poster.height.value) / 10.0};
    const QSizeF printable = grid.printable();
    const int over = tenths(overlap);
    // What is blank is rounded down to whole tenths: a mark is never left out.
    const auto whole = [](double millimetres) { return std::max(0, int(std::floor(millimetres * 10))); };
    const Cut across
        = cut(tenths(grid.poster.width()), tenths(printable.width()), over, whole(blank.left()), whole(blank.right()));
    const Cut down = cut(
        tenths(grid.poster.height()), tenths(printable.height()), over, whole(blank.top()), whole(blank.bottom()));
    if (across.count == 0 || down.count == 0 || across.count * down.count > mostTiles)
        return grid;
    grid.columns = across.count;
    grid.rows = down.count;
    grid.savedColumns = across.saved;
    grid.savedRows = down.saved;
    const auto rect = [](int left, int top, int right, int bottom) {
        return QRectF(left / 10.0, top / 10.0, (right - left) / 10.0, (bottom - top) / 10.0);
    };
    grid.shown = rect(across.edges.front(), down.edges.front(), across.edges.back(), down.edges.back());
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const size_t x = size_t(column);
            const size_t y = size_t(row);
            grid.tiles.push_back({row, column, int(grid.tiles.size()) + 1, false,
                rect(across.edges[x], down.edges[y], across.edges[x + 1], down.edges[y + 1])});
        }
    }
    return grid;
}

}

const Tile *TileGrid::neighbour(const Tile &tile, int right, int down) const
{
    const int row = tile.row + down;
    const int column = tile.column + right;
    if (row < 0 || row >= rows || column < 0 || column >= columns || at(row, column).isBlank)
        return nullptr;
    return &at(row, column);
}

QPointF TileGrid::pictureAt(const Tile &tile) const
{
    return {margin + (tile.column > 0 ? overlap / 2 : 0), margin + (tile.row > 0 ? overlap / 2 : 0)};
}

int TileGrid::printed() const
{
    return int(std::count_if(tiles.begin(), tiles.end(), [](const Tile &tile) { return !tile.isBlank; }));
}

TileGrid tileGrid(const Sheet &poster, const TileOptions &options, const QMarginsF &blank,
    const std::function<bool(const QRectF &)> &isBlank)
{
    // A half has to be whole tenths too.
    const double overlap = std::round(std::clamp(options.overlap, leastOverlap, mostOverlap).value * 5) / 5;
    const auto [less, more] = std::minmax({tenths(options.paper.width.value), tenths(options.paper.height.value)});
    const TileGrid wide = gridOn(QSizeF(more, less) / 10, poster, overlap, blank);
    const TileGrid tall = gridOn(QSizeF(less, more) / 10, poster, overlap, blank);
    // Of as many sheets rather those that leave nothing out, then those that lie as the poster does.
    const auto dear = [&](const TileGrid &grid, bool lies) {
        return std::tuple(
            grid.tiles.empty(), grid.tiles.size(), grid.leavesEdges(), lies != (poster.width >= poster.height));
    };
    const bool takesTall = dear(tall, false) < dear(wide, true);
    TileGrid grid = takesTall ? tall : wide;
    for (Tile &tile : grid.tiles)
        tile.isBlank = isBlank && isBlank(tile.picture);
    return grid;
}

}
