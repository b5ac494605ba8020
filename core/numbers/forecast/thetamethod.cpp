#include "numbers/forecast/thetamethod.h"

#include <cmath>
#include <limits>

namespace wend {

namespace {

struct Smoothed
{
    double level = 0;
    double squares = 0; ///< of the errors one step ahead
};

Smoothed smooth(const TimeSeries &series, double share)
{
    Smoothed smoothed {series.front(), 0};
    for (size_t at = 1; at < series.size(); ++at) {
        const double error = series[at] - smoothed.level;
        smoothed.squares += error * error;
        smoothed.level += share * error;
    }
    return smoothed;
}

double slopeOf(const TimeSeries &series)
{
    const double middle = double(series.size() - 1) / 2;
    double mean = 0;
    for (const double value : series)
        mean += value / double(series.size());
    double products = 0;
    double squares = 0;
    for (size_t at = 0; at < series.size(); ++at) {
        products += (double(at) - middle) * (series[at] - mean);
        squares += (double(at) - middle) * (double(at) - middle);
    }
    return squares > 0 ? products / squares : 0;
}

/// The mean of a season around a step; of an even one half of either end.
double movingAverage(const TimeSeries &series, int at, int season)
{
    const int half = season / 2;
    double sum = 0;
    for (int step = -half; step <= half; ++step) {
        const bool isHalf = season % 2 == 0 && std::abs(step) == half;
        sum += series[size_t(at + step)] * (isHalf ? 0.5 : 1);
    }
    return sum / season;
}

TimeSeries seasonOf(const TimeSeries &series, int length, int season)
{
    TimeSeries sums(size_t(season), 0.0);
    TimeSeries counts(size_t(season), 0.0);
    for (int at = season / 2; at + season / 2 < length; ++at) {
        sums[size_t(at % season)] += series[size_t(at)] - movingAverage(series, at, season);
        counts[size_t(at % season)] += 1;
    }
    double mean = 0;
    for (size_t step = 0; step < sums.size(); ++step) {
        sums[step] = counts[step] > 0 ? sums[step] / counts[step] : 0;
        mean += sums[step] / season;
    }
    for (double &index : sums)
        index -= mean;
    return sums;
}

}

QString ThetaMethod::name() const { return QStringLiteral("theta"); }

TimeSeries ThetaMethod::withoutSeason(const TimeSeries &series, int length) const
{
    TimeSeries rest(series.begin(), series.begin() + length);
    for (size_t at = 0; at < rest.size() && !m_index.empty(); ++at)
        rest[at] -= m_index[at % m_index.size()];
    return rest;
}

void ThetaMethod::fit(const TimeSeries &series, int length)
{
    m_index = m_season > 1 ? seasonOf(series, length, m_season) : TimeSeries();
    const TimeSeries rest = withoutSeason(series, length);
    double least = std::numeric_limits<double>::infinity();
    for (int percent = 2; percent < 100; percent += 2) {
        const double squares = smooth(rest, percent / 100.0).squares;
        if (squares < least) {
            least = squares;
            m_level = percent / 100.0;
        }
    }
    m_deviation = std::sqrt(least / std::max(1, length - 1));
}

Course ThetaMethod::after(const TimeSeries &series, int length, int ahead) const
{
    const TimeSeries rest = withoutSeason(series, length);
    const double level = smooth(rest, m_level).level;
    const double drift = slopeOf(rest) / 2;
    const double behind = (1 - std::pow(1 - m_level, length)) / m_level; // how far the level lags behind the line
    Course course;
    for (int step = 1; step <= ahead; ++step) {
        const double seasonal = m_index.empty() ? 0 : m_index[size_t(length + step - 1) % m_index.size()];
        course.expected.push_back(level + drift * (step - 1 + behind) + seasonal);
        course.deviation.push_back(m_deviation * std::sqrt(1 + (step - 1) * m_level * m_level));
    }
    return course;
}

}
