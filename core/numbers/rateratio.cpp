#include "numbers/rateratio.h"

#include "numbers/quantiles.h"

#include <array>
#include <cmath>

namespace wend {

namespace {

constexpr int fittingRounds = 50; ///< each brings the fit nearer; two or three are enough where all weekdays are there

using OfWeekdays = std::array<double, 7>;

/// What one period has of each weekday, and what the fit says of it.
struct FittedPeriod
{
    explicit FittedPeriod(const std::vector<DayCount> &days)
    {
        for (const DayCount &day : days) {
            const size_t weekday = size_t(day.day.dayOfWeek() - 1);
            this->days[weekday] += 1;
            counts[weekday] += day.count;
            sum += day.count;
        }
    }

    OfWeekdays days {};
    OfWeekdays counts {};
    double sum = 0;
    double rate = 1; ///< times the weekday's share: what a day is expected to have
};

void fitRate(FittedPeriod &period, const OfWeekdays &shares)
{
    double expected = 0;
    for (size_t weekday = 0; weekday < shares.size(); ++weekday)
        expected += period.days[weekday] * shares[weekday];
    period.rate = expected > 0 ? period.sum / expected : 0;
}

/// The weekdays' shares, by which the fit's margins become those of the days (iterative proportional fitting).
OfWeekdays fit(FittedPeriod &now, FittedPeriod &before)
{
    OfWeekdays shares;
    shares.fill(1);
    for (int round = 0; round < fittingRounds; ++round) {
        fitRate(now, shares);
        fitRate(before, shares);
        for (size_t weekday = 0; weekday < shares.size(); ++weekday) {
            const double expected = now.days[weekday] * now.rate + before.days[weekday] * before.rate;
            shares[weekday] = expected > 0 ? (now.counts[weekday] + before.counts[weekday]) / expected : 0;
        }
    }
    return shares;
}

double chiSquare(const std::vector<DayCount> &days, double rate, const OfWeekdays &shares)
{
    double sum = 0;
    for (const DayCount &day : days) {
        const double expected = rate * shares[size_t(day.day.dayOfWeek() - 1)];
        if (expected > 0)
            sum += (day.count - expected) * (day.count - expected) / expected;
    }
    return sum;
}

struct Variation
{
    double overMean = 1; ///< chi² over the degrees of freedom
    int freedom = 0;
};

/// Empty where no degrees of freedom are left.
std::optional<Variation> variationOf(const std::vector<DayCount> &now, const std::vector<DayCount> &before)
{
    FittedPeriod first(now);
    FittedPeriod second(before);
    int weekdays = 0;
    for (size_t weekday = 0; weekday < first.days.size(); ++weekday)
        weekdays += first.days[weekday] + second.days[weekday] > 0 ? 1 : 0;
    const int periods = (now.empty() ? 0 : 1) + (before.empty() ? 0 : 1);
    const int parameters = periods + weekdays - 1;
    const int freedom = int(now.size() + before.size()) - parameters;
    if (freedom < 1 || first.sum + second.sum <= 0)
        return std::nullopt;
    const OfWeekdays shares = fit(first, second);
    return Variation {(chiSquare(now, first.rate, shares) + chiSquare(before, second.rate, shares)) / freedom, freedom};
}

double sumOf(const std::vector<DayCount> &days)
{
    double sum = 0;
    for (const DayCount &day : days)
        sum += day.count;
    return sum;
}

}

double dispersionOf(const std::vector<DayCount> &now, const std::vector<DayCount> &before)
{
    const auto variation = variationOf(now, before);
    return variation ? std::max(1.0, variation->overMean) : 1.0;
}

std::optional<RateRatio> rateRatio(
    const std::vector<DayCount> &now, const std::vector<DayCount> &before, bool areCounts)
{
    const double first = sumOf(now);
    const double second = sumOf(before);
    const auto variation = variationOf(now, before);
    if (first <= 0 || second <= 0 || !variation)
        return std::nullopt;
    RateRatio result;
    result.dispersion = areCounts ? std::max(1.0, variation->overMean) : variation->overMean;
    result.ratio = (first / double(now.size())) / (second / double(before.size()));
    const double half
        = studentPoint(0.975, variation->freedom) * std::sqrt(result.dispersion * (1 / first + 1 / second));
    result.interval = {result.ratio * std::exp(-half), result.ratio * std::exp(half)};
    return result;
}

}
