#pragma once

#include "numbers/forecast/forecastmethod.h"

#include <limits>

namespace wend {

/// Where a series cannot leave: counts stay at or above 0, shares within 0 and 1.
struct SeriesBounds
{
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

/// How a series goes on, step by step, with the bands that four in five and nineteen in twenty values stay in.
struct Forecast
{
    QString method; ///< of the one that did best, as ForecastMethod::name; empty: nothing is told of an empty past
    TimeSeries mean;
    TimeSeries low80;
    TimeSeries high80;
    TimeSeries low95;
    TimeSeries high95;
};

/// How a series of numbers in equal steps goes on, `ahead` steps further. Exponential smoothing with and without trend,
/// damping and season (of logarithms too, where all is above 0), Theta and seasonal naive are tried on the series' own
/// last steps: each is fitted to what was known before them, then tells at every step how it goes on from there (a
/// rolling origin; L. J. Tashman, International Journal of Forecasting 16 (2000), 437–450). The one that was off least
/// on average tells the future, fitted to all there is, and how far it was off then widens or narrows its bands.
/// `season` in steps; 1: none. Never refuses: a short past repeats its last season.
Forecast forecastOf(const TimeSeries &series, int ahead, int season, const SeriesBounds &bounds = {});

/// The bounds that follow from the numbers: a series that is never below 0 stays there.
SeriesBounds boundsOf(const TimeSeries &series);

}
