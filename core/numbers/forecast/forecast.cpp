#include "numbers/forecast/forecast.h"

#include "numbers/forecast/exponentialsmoothing.h"
#include "numbers/forecast/seasonalnaive.h"
#include "numbers/forecast/thetamethod.h"
#include "numbers/quantiles.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace wend {

namespace {

constexpr int mostOrigins = 52; ///< a year of weeks; and never more than half of the past
constexpr int leastFitted = 10;
constexpr size_t leastErrors = 20; ///< fewer tell nothing about the bands
// What a band's width owes to the errors at the rolling origins, the rest to theory. Few values lie beyond the outer
// one, so it is known less well.
constexpr double ownShareOf95 = 0.3;
constexpr double ownShareOf80 = 0.7;

/// Around what is expected how far it may be off to either side; of logarithms the two differ.
struct Spread
{
    TimeSeries expected;
    TimeSeries above; ///< one standard deviation
    TimeSeries below;
};

/// A method, and whether it works on the logarithms.
struct Candidate
{
    std::unique_ptr<ForecastMethod> method;
    const TimeSeries *series = nullptr; ///< the values or their logarithms
    bool isOfLogarithms = false;

    QString name() const { return isOfLogarithms ? method->name() + QStringLiteral(" of logarithms") : method->name(); }
    Spread after(int length, int ahead) const
    {
        const Course course = method->after(*series, length, ahead);
        if (!isOfLogarithms)
            return {course.expected, course.deviation, course.deviation};
        Spread spread;
        for (size_t step = 0; step < course.expected.size(); ++step) {
            const double middle = std::exp(course.expected[step]);
            spread.expected.push_back(middle);
            spread.above.push_back(std::exp(course.expected[step] + course.deviation[step]) - middle);
            spread.below.push_back(middle - std::exp(course.expected[step] - course.deviation[step]));
        }
        return spread;
    }
};

/// How far off a candidate was at the rolling origins.
struct Trial
{
    double meanError = std::numeric_limits<double>::infinity();
    TimeSeries deviations; ///< each error in standard deviations that the method gave itself
};

TimeSeries logarithmsOf(const TimeSeries &series)
{
    TimeSeries logarithms;
    for (const double value : series)
        logarithms.push_back(std::log(value));
    return logarithms;
}

void addSmoothings(std::vector<Candidate> &candidates, const TimeSeries &series, int season, bool isOfLogarithms)
{
    for (const int each : season > 1 ? std::vector {season, 1} : std::vector {1}) {
        for (const auto &[trend, damped] : {std::pair(false, false), std::pair(true, false), std::pair(true, true)})
            candidates.push_back({std::make_unique<ExponentialSmoothing>(SmoothingShape {trend, damped, each}), &series,
                isOfLogarithms});
    }
}

/// `fitted`: how many values each can be fitted to before the first origin.
std::vector<Candidate> candidatesFor(const TimeSeries &series, const TimeSeries &logarithms, int season, int fitted)
{
    std::vector<Candidate> candidates;
    if (fitted >= leastFitted) {
        const int ownSeason = fitted >= 2 * season + 2 ? season : 1;
        addSmoothings(candidates, series, ownSeason, false);
        if (!logarithms.empty())
            addSmoothings(candidates, logarithms, ownSeason, true);
        candidates.push_back({std::make_unique<ThetaMethod>(ownSeason), &series});
    }
    candidates.push_back({std::make_unique<SeasonalNaive>(season), &series});
    return candidates;
}

/// How many values lie before the first origin.
int firstOrigin(int length, int season)
{
    const int least = std::max(2 * season + 2, leastFitted);
    return std::min(std::max(length - std::min(mostOrigins, length / 2), least), length - 1);
}

Trial tryOut(Candidate &candidate, const TimeSeries &series, int first, int ahead)
{
    candidate.method->fit(*candidate.series, first);
    Trial trial;
    double sum = 0;
    const int length = int(series.size());
    for (int origin = first; origin < length; ++origin) {
        const Spread spread = candidate.after(origin, std::min(ahead, length - origin));
        for (size_t step = 0; step < spread.expected.size(); ++step) {
            const double error = series[size_t(origin) + step] - spread.expected[step];
            const double own = error > 0 ? spread.above[step] : spread.below[step];
            sum += std::abs(error);
            trial.deviations.push_back(own > 0 ? std::abs(error) / own : 0);
        }
    }
    if (!trial.deviations.empty())
        trial.meanError = sum / double(trial.deviations.size());
    return trial;
}

/// What so large a share of the values stays below (Hyndman and Fan 1996, type 6).
double quantileOf(TimeSeries values, double share)
{
    std::sort(values.begin(), values.end());
    const double at = std::clamp(share * double(values.size() + 1) - 1, 0.0, double(values.size() - 1));
    const size_t below = size_t(at);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - double(below)) * (values[above] - values[below]);
}

/// How many standard deviations a band reaches to either side.
double reachOf(const Trial &trial, double inside, double ownShare, double least)
{
    const double normal = normalPoint((1 + inside) / 2);
    if (trial.deviations.size() < leastErrors)
        return normal;
    const double own = std::max(quantileOf(trial.deviations, inside), least);
    return std::pow(own, ownShare) * std::pow(normal, 1 - ownShare);
}

Forecast forecastBy(const Candidate &candidate, const Trial &trial, int length, int ahead, const SeriesBounds &bounds)
{
    const Spread spread = candidate.after(length, ahead);
    const double reach80 = reachOf(trial, 0.8, ownShareOf80, 0.3);
    const double reach95 = std::max(reachOf(trial, 0.95, ownShareOf95, 0.5), reach80);
    Forecast forecast;
    forecast.method = candidate.name();
    for (size_t step = 0; step < spread.expected.size(); ++step) {
        const auto at = [&](double reach) {
            const double away = reach > 0 ? spread.above[step] : spread.below[step];
            return std::clamp(spread.expected[step] + reach * away, bounds.least, bounds.most);
        };
        forecast.mean.push_back(at(0));
        forecast.low80.push_back(at(-reach80));
        forecast.high80.push_back(at(reach80));
        forecast.low95.push_back(at(-reach95));
        forecast.high95.push_back(at(reach95));
    }
    return forecast;
}

}

SeriesBounds boundsOf(const TimeSeries &series)
{
    SeriesBounds bounds;
    if (std::all_of(series.begin(), series.end(), [](double value) { return value >= 0; }))
        bounds.least = 0;
    return bounds;
}

Forecast forecastOf(const TimeSeries &series, int ahead, int season, const SeriesBounds &bounds)
{
    if (series.empty())
        return {};
    const bool isAboveZero = std::all_of(series.begin(), series.end(), [](double value) { return value > 0; });
    const TimeSeries logarithms = isAboveZero ? logarithmsOf(series) : TimeSeries();
    const int length = int(series.size());
    const int first = firstOrigin(length, season);
    std::vector<Candidate> candidates = candidatesFor(series, logarithms, season, first);
    std::vector<Trial> trials;
    if (first < 1) { // a single value
        trials.resize(candidates.size());
    } else {
        for (Candidate &candidate : candidates)
            trials.push_back(tryOut(candidate, series, first, ahead));
    }
    const auto best = std::min_element(
        trials.begin(), trials.end(), [](const Trial &a, const Trial &b) { return a.meanError < b.meanError; });
    const Candidate &chosen = candidates[size_t(best - trials.begin())];
    chosen.method->fit(*chosen.series, length);
    return forecastBy(chosen, *best, length, ahead, bounds);
}

}
