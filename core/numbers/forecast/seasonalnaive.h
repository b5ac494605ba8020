#pragma once

#include "numbers/forecast/forecastmethod.h"

namespace wend {

/// Each step is expected to be as it was a season before, its error to grow as that of a random walk of seasons (R. J.
/// Hyndman, G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd ed. 2021, 5.2 and 5.5). A series shorter
/// than its season repeats its last value.
class SeasonalNaive : public ForecastMethod
{
public:
    /// `season` in steps; 1: none.
    explicit SeasonalNaive(int season) : m_season(season) { }

    QString name() const override;
    void fit(const TimeSeries &series, int length) override;
    Course after(const TimeSeries &series, int length, int ahead) const override;

private:
    int seasonIn(int length) const { return length > m_season ? m_season : 1; }

    int m_season;
    double m_deviation = 0;
};

}
