#pragma once

#include "numbers/forecast/forecastmethod.h"

namespace wend {

/// What an exponential smoothing knows of beside the level.
struct SmoothingShape
{
    bool trend = false;
    bool damped = false; ///< the trend dies away
    int season = 1;      ///< steps; 1: none
    bool operator==(const SmoothingShape &) const = default;
};

/// Exponential smoothing in state-space form with additive errors, trend and season (R. J. Hyndman, A. B. Koehler,
/// J. K. Ord, R. D. Snyder, "Forecasting with Exponential Smoothing", 2008): ETS(A,N,N), (A,A,N), (A,Ad,N) and the same
/// with a season. Its smoothing parameters are those with the least sum of squared errors one step ahead (ch. 5), the
/// first state is estimated from the beginning (2.6.1), and the variance ahead is that of class 1 (6.1).
class ExponentialSmoothing : public ForecastMethod
{
public:
    explicit ExponentialSmoothing(const SmoothingShape &shape) : m_shape(shape) { }

    QString name() const override;
    /// At least two seasons and five steps.
    void fit(const TimeSeries &series, int length) override;
    Course after(const TimeSeries &series, int length, int ahead) const override;

    struct Parameters
    {
        double level = 0.5;  ///< alpha: the share of an error that the level takes on
        double trend = 0;    ///< beta
        double damping = 1;  ///< phi
        double seasonal = 0; ///< gamma
    };
    const Parameters &parameters() const { return m_parameters; }

private:
    struct State
    {
        double level = 0;
        double trend = 0;
        TimeSeries season; ///< by step within the season
        size_t at = 0;     ///< the step that comes next
    };
    State beginning(const TimeSeries &series, int length) const;
    Parameters parametersAt(const std::vector<double> &place) const;
    double smooth(const TimeSeries &series, int length, const Parameters &parameters, State &state) const;

    SmoothingShape m_shape;
    Parameters m_parameters;
    State m_beginning;
    double m_deviation = 0;
};

}
