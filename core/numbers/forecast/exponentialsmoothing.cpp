#include "numbers/forecast/exponentialsmoothing.h"

#include "numbers/forecast/simplexsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wend {

namespace {

constexpr int mostCosts = 200;
constexpr double furthest = 12; ///< of a parameter before it is bent into its range: beyond it nothing changes
constexpr int beginningSteps = 10;
constexpr int beginningSeasons = 4;

double bent(double value) { return 1 / (1 + std::exp(-value)); }
/// Into the open range of 0 to 1, so that nothing is ever forgotten at once or never.
double share(double value) { return 0.0001 + 0.9998 * bent(value); }

double meanOf(const TimeSeries &series, int from, int count)
{
    double sum = 0;
    for (int at = from; at < from + count; ++at)
        sum += series[size_t(at)];
    return sum / count;
}

struct Line
{
    double before = 0; ///< one step before the first value
    double slope = 0;
};

/// The straight line with the least squares through the first values.
Line lineThrough(const TimeSeries &series, int count)
{
    const double middle = (count + 1) / 2.0;
    const double mean = meanOf(series, 0, count);
    double products = 0;
    double squares = 0;
    for (int at = 0; at < count; ++at) {
        products += (at + 1 - middle) * (series[size_t(at)] - mean);
        squares += (at + 1 - middle) * (at + 1 - middle);
    }
    const double slope = squares > 0 ? products / squares : 0;
    return {mean - slope * middle, slope};
}

}

QString ExponentialSmoothing::name() const
{
    return QStringLiteral("ets(A,%1,%2)")
        .arg(QLatin1String(!m_shape.trend ? "N"
                     : m_shape.damped     ? "Ad"
                                          : "A"),
            QLatin1String(m_shape.season > 1 ? "A" : "N"));
}

ExponentialSmoothing::State ExponentialSmoothing::beginning(const TimeSeries &series, int length) const
{
    State state;
    const int season = m_shape.season;
    if (season < 2) {
        const Line line = lineThrough(series, std::min(length, beginningSteps));
        state.level = m_shape.trend ? line.before : series.front();
        state.trend = m_shape.trend ? line.slope : 0;
        return state;
    }
    const int seasons = std::min(length / season, beginningSeasons);
    const int steps = seasons * season;
    const double slope
        = seasons > 1 ? (meanOf(series, steps - season, season) - meanOf(series, 0, season)) / (steps - season) : 0;
    const double mean = meanOf(series, 0, steps);
    state.season.assign(size_t(season), 0.0);
    for (int at = 0; at < steps; ++at)
        state.season[size_t(at % season)] += (series[size_t(at)] - mean - slope * (at - (steps - 1) / 2.0)) / seasons;
    state.level = m_shape.trend ? mean - slope * (steps + 1) / 2.0 : meanOf(series, 0, season);
    state.trend = m_shape.trend ? slope : 0;
    return state;
}

ExponentialSmoothing::Parameters ExponentialSmoothing::parametersAt(const std::vector<double> &place) const
{
    Parameters parameters;
    auto next = place.begin();
    parameters.level = share(*next++);
    if (m_shape.trend)
        parameters.trend = parameters.level * share(*next++);
    if (m_shape.damped)
        parameters.damping = 0.8 + 0.18 * bent(*next++);
    if (m_shape.season > 1)
        parameters.seasonal = (1 - parameters.level) * share(*next++);
    return parameters;
}

/// The sum of squared errors one step ahead; `state` becomes that behind the last value.
double ExponentialSmoothing::smooth(
    const TimeSeries &series, int length, const Parameters &parameters, State &state) const
{
    double squares = 0;
    for (int at = 0; at < length; ++at) {
        const double base = state.level + parameters.damping * state.trend;
        const double seasonal = state.season.empty() ? 0 : state.season[state.at];
        const double error = series[size_t(at)] - base - seasonal;
        squares += error * error;
        state.level = base + parameters.level * error;
        state.trend = parameters.damping * state.trend + parameters.trend * error;
        if (!state.season.empty()) {
            state.season[state.at] += parameters.seasonal * error;
            state.at = state.at + 1 == state.season.size() ? 0 : state.at + 1;
        }
    }
    return squares;
}

void ExponentialSmoothing::fit(const TimeSeries &series, int length)
{
    m_beginning = beginning(series, length);
    std::vector<double> start {0};
    if (m_shape.trend)
        start.push_back(-2);
    if (m_shape.damped)
        start.push_back(1);
    if (m_shape.season > 1)
        start.push_back(-1);
    State state;
    const auto cost = [&](const std::vector<double> &place) {
        if (std::any_of(place.begin(), place.end(), [](double value) { return std::abs(value) > furthest; }))
            return std::numeric_limits<double>::infinity();
        state = m_beginning;
        const double squares = smooth(series, length, parametersAt(place), state);
        return std::log(squares + std::numeric_limits<double>::min());
    };
    m_parameters = parametersAt(simplexSearch(cost, start, 1, mostCosts));
    state = m_beginning;
    const double squares = smooth(series, length, m_parameters, state);
    m_deviation = std::sqrt(squares / std::max(1, length - int(start.size()) - 1));
}

Course ExponentialSmoothing::after(const TimeSeries &series, int length, int ahead) const
{
    State state = m_beginning;
    smooth(series, length, m_parameters, state);
    Course course;
    double variance = 1;
    double damping = 1;
    double trends = 0;
    for (int step = 1; step <= ahead; ++step) {
        damping *= m_parameters.damping;
        trends += damping;
        const bool hasSeason = !state.season.empty();
        const double seasonal = hasSeason ? state.season[(state.at + size_t(step) - 1) % state.season.size()] : 0;
        course.expected.push_back(state.level + trends * state.trend + seasonal);
        course.deviation.push_back(m_deviation * std::sqrt(variance));
        const bool isWholeSeason = hasSeason && size_t(step) % state.season.size() == 0;
        const double passedOn
            = m_parameters.level + m_parameters.trend * trends + (isWholeSeason ? m_parameters.seasonal : 0);
        variance += passedOn * passedOn;
    }
    return course;
}

}
