#pragma once

#include "read/table.h"

namespace wend {

/// What the numbers of a rating lie between: 1 and 5 stars, 0 and 10.
struct ScoreScale
{
    double worst = 1;
    double best = 5;
    /// 0 the worst to 1 the best; nothing beyond the ends.
    std::optional<double> share(double score) const;
    bool operator==(const ScoreScale &) const = default;
};

/// The scale of a column of ratings, where the file itself tells it: the cells ("★★★☆☆", "4/5"), the heading ("0-10",
/// "Stars"), or ratings that are many and reach the top of a usual scale. Nothing where it could be another: a wrong
/// scale would make a mood that is believable and wrong.
std::optional<ScoreScale> scoreScaleOf(const wend::Table &table, int column);

/// The number that a cell rates with; nothing where it has none.
std::optional<double> ratingIn(const QString &cell, const wend::Column &column);

}
