#include "layout/spanlayout.h"

namespace wend {

namespace {

struct Taken
{
    double top = 0;
    double bottom = 0;
};

using TakenBy = std::vector<std::vector<Taken>>; ///< by wide cards of columns at the left, a list a column

/// The first place from `top` down with room for `height` in all columns of [first, after).
double freeFrom(const TakenBy &taken, size_t first, size_t after, double top, double height, double gap)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (size_t column = first; column < after; ++column) {
            for (const Taken &each : taken[column]) {
                if (top < each.bottom + gap && top + height + gap > each.top) {
                    top = each.bottom + gap;
                    moved = true;
                }
            }
        }
    }
    return top;
}

}

void placeSpans(std::vector<std::shared_ptr<const CellBox>> &cells, double gap)
{
    TakenBy taken(cells.size());
    for (size_t column = 0; column < cells.size(); ++column) {
        const CellBox &cell = *cells[column];
        auto placed = std::make_shared<CellBox>(cell);
        placed->height = 0;
        for (const Taken &each : taken[column])
            placed->height = std::max(placed->height, each.bottom);
        bool moved = false;
        double top = 0;
        for (size_t first = 0; first < cell.cards.size();) {
            const CardBox &card = cell.cards[first];
            size_t after = first;
            double height = 0;
            for (; after < cell.cards.size() && cell.cards[after].row == card.row; ++after)
                height = std::max(height, cell.cards[after].rect.height());
            const size_t end = std::min(cells.size(), column + size_t(std::max(card.span, 1)));
            const double at = freeFrom(taken, column, end, top, height, gap);
            for (; first < after; ++first) {
                moved = moved || placed->cards[first].rect.top() != at;
                placed->cards[first].rect.moveTop(at);
            }
            for (size_t covered = column + 1; covered < end; ++covered)
                taken[covered].push_back({at, at + height});
            top = at + height + gap;
            placed->height = std::max(placed->height, top - gap);
        }
        if (moved || placed->height != cell.height)
            cells[column] = std::move(placed);
    }
}

}
