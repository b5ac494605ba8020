#pragma once

#include "numbers/forecast/forecastmethod.h"

namespace wend {

/// The Theta method: V. Assimakopoulos, K. Nikolopoulos, "The theta model", International Journal of Forecasting 16
/// (2000), 521–530, in its form as simple exponential smoothing with a drift of half the slope (R. J. Hyndman, B.
/// Billah, "Unmasking the Theta method", ibid. 19 (2003), 287–290). A season is taken off by a centred moving average
/// beforehand and put on again.
class ThetaMethod : public ForecastMethod
{
public:
    /// `season` in steps; 1: none.
    explicit ThetaMethod(int season) : m_season(season) { }

    QString name() const override;
    void fit(const TimeSeries &series, int length) override;
    Course after(const TimeSeries &series, int length, int ahead) const override;

private:
    TimeSeries withoutSeason(const TimeSeries &series, int length) const;

    int m_season;
    TimeSeries m_index;   ///< by step within the season; empty: none
    double m_level = 0.5; ///< the share of an error that the level takes on
    double m_deviation = 0;
};

}
