#pragma once

#include <QString>
#include <vector>

namespace wend {

/// A series of numbers in equal steps of time, the oldest first.
using TimeSeries = std::vector<double>;

/// How a series may go on: for each step ahead what is expected, and how far off it may be (one standard deviation).
struct Course
{
    TimeSeries expected;
    TimeSeries deviation;
};

/// One way to tell how a series goes on.
class ForecastMethod
{
public:
    virtual ~ForecastMethod() = default;
    /// Short, for machines: "ets(A,Ad,N)".
    virtual QString name() const = 0;
    /// Finds the method's own figures (how quickly it forgets, the season) from the first `length` values.
    virtual void fit(const TimeSeries &series, int length) = 0;
    /// How the series goes on behind its first `length` values, by the figures found before.
    virtual Course after(const TimeSeries &series, int length, int ahead) const = 0;
};

}
