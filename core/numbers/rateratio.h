#pragma once

#include "numbers/wilsoninterval.h"

#include <QDate>
#include <optional>
#include <vector>

namespace wend {

/// How many of something a day had.
struct DayCount
{
    QDate day;
    double count = 0;
    bool operator==(const DayCount &) const = default;
};

/// How much more of something there is a day in one period than in another.
struct RateRatio
{
    double ratio = 1;      ///< of the daily rates, now over before; above 0
    Interval interval;     ///< of the ratio, 95 %
    double dispersion = 1; ///< by how much the days vary more than chance alone would make them
    bool operator==(const RateRatio &) const = default;
};

/// The ratio of two daily rates with its 95 % interval, on the logarithm: the variance of two Poisson counts (1/a +
/// 1/b; K. J. Rothman, S. Greenland, "Modern Epidemiology", 2nd ed. 1998, ch. 14) times the dispersion, which is
/// estimated, so with Student's t of its degrees of freedom (P. McCullagh, J. A. Nelder, "Generalized Linear Models",
/// 2nd ed. 1989, 9.2). What is a sum of amounts and counts nothing (money) has no Poisson variance of its own: its days
/// alone say how much it varies, so the dispersion has the sum's unit then and may be under 1 (`areCounts` false).
/// Empty where either period has none of it, or there are too few days to tell.
std::optional<RateRatio> rateRatio(
    const std::vector<DayCount> &now, const std::vector<DayCount> &before, bool areCounts = true);

/// Pearson's chi² over the degrees of freedom of a Poisson fit with period and weekday as factors, both periods
/// together: 1 where days vary as chance makes them (P. McCullagh, J. A. Nelder, "Generalized Linear Models", 2nd ed.
/// 1989, 6.2). Never under 1; 1 as well where there are too few days to tell.
double dispersionOf(const std::vector<DayCount> &now, const std::vector<DayCount> &before);

}
