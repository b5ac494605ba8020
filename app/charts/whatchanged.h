#pragma once

#include "charts/funnelpicture.h"

namespace wend {

/// One line of what is different from the period compared with.
struct ChangeLine
{
    ChangeTone tone = ChangeTone::None; ///< none: nothing is sure
    bool isMore = false;
    QString headline;
    QString text;
    bool operator==(const ChangeLine &) const = default;
};

constexpr size_t mostChangeLines = 5;

/// The sure changes first, the largest of them before the others; then what could be chance, in one line, and what is
/// not compared, with the reason. `day` says which targets hold.
std::vector<ChangeLine> whatChanged(
    const MapNumbers &numbers, const Model &model, int days, int daysBefore, const QDate &day);

}
