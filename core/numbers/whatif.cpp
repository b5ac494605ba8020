#include "numbers/whatif.h"

#include "model/lookup.h"
#include "numbers/funnel.h"
#include "numbers/knowndays.h"
#include "numbers/periodseries.h"
#include "numbers/targets.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <boost/random/beta_distribution.hpp>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <cmath>

namespace wend {

namespace {

// What the person reads.
struct WhatIfText
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr size_t drawCount = 10'000;
constexpr quint64 seed = 20'261'012;

using Draws = std::vector<double>;

/// A stage of the funnel, and how those who come to it do.
struct Link
{
    const StageNumbers *numbers = nullptr;
    const StageNumbers *from = nullptr; ///< null: it begins with its own number
};

std::vector<Link> linksOf(const MapNumbers &numbers)
{
    std::vector<Link> links;
    for (const StageNumbers &number : numbers) {
        if (!number.value || !isCounted(number.kind))
            continue;
        Link link {&number, nullptr};
        for (const StageNumbers &from : numbers) {
            if (from.toNext && from.next == number.stage && !from.toNext->fromReach)
                link.from = &from;
        }
        links.push_back(link);
    }
    return links;
}

std::optional<double> settingOf(const std::vector<Setting> &settings, ScenarioLever lever, StageId stage)
{
    for (const Setting &setting : settings) {
        if (setting.lever == lever && setting.stage == stage)
            return setting.value;
    }
    return std::nullopt;
}

/// One way that the present may truly be, drawn often. Always in the same order, so that the present and a scenario
/// share their draws.
class Sampler
{
public:
    Draws numbers(double mean, double dispersion)
    {
        if (mean <= 0)
            return Draws(drawCount, 0.0);
        return drawn(boost::random::gamma_distribution<double>(mean / dispersion, dispersion));
    }
    Draws shares(double hits, double of)
    {
        return drawn(boost::random::beta_distribution<double>(hits + 0.5, of - hits + 0.5));
    }
    Draws amounts(double mean, double deviation)
    {
        return drawn(boost::random::normal_distribution<double>(mean, deviation));
    }

private:
    template <class Distribution>
    Draws drawn(Distribution distribution)
    {
        Draws draws(drawCount);
        for (double &draw : draws)
            draw = distribution(m_engine);
        return draws;
    }

    boost::random::mt19937_64 m_engine {seed};
};

Range rangeOf(const Draws &draws)
{
    Draws sorted = draws;
    Range range;
    for (const double draw : draws)
        range.mean += draw / double(draws.size());
    const auto at = [&](double share) {
        const auto nth = sorted.begin() + std::ptrdiff_t(share * double(sorted.size() - 1) + 0.5);
        std::nth_element(sorted.begin(), nth, sorted.end());
        return *nth;
    };
    range.low = at(0.025);
    range.high = at(0.975);
    return range;
}

template <class Of>
Draws combined(const Draws &a, const Draws &b, const Of &of)
{
    Draws result(a.size());
    for (size_t at = 0; at < a.size(); ++at)
        result[at] = of(a[at], b[at]);
    return result;
}

Range differenceOf(const Draws &a, const Draws &b) { return rangeOf(combined(a, b, std::minus<>())); }

/// What the things sold bring together, and of which stage they are.
struct Takings
{
    const StageNumbers *stage = nullptr;
    double sum = 0;
    double deviation = 0; ///< of what one of them brings
};

/// By how much what one brings varies, told by the days (a ratio of two sums; W. G. Cochran, "Sampling Techniques", 3rd
/// ed. 1977, 6.4).
double deviationOfRatio(const std::vector<DayCount> &sums, const std::vector<DayCount> &counts)
{
    if (sums.size() != counts.size() || sums.size() < 2)
        return 0;
    double sum = 0;
    double count = 0;
    for (size_t at = 0; at < sums.size(); ++at) {
        sum += sums[at].count;
        count += counts[at].count;
    }
    if (count <= 0)
        return 0;
    double squares = 0;
    for (size_t at = 0; at < sums.size(); ++at) {
        const double off = sums[at].count - sum / count * counts[at].count;
        squares += off * off;
    }
    const double days = double(sums.size());
    return std::sqrt(squares * days / (days - 1)) / count;
}

class Simulation
{
public:
    Simulation(const Model &model, MapId map, const MapNumbers &numbers, const MapSeries &series)
        : m_model(model),
          m_map(model.at(map)),
          m_numbers(numbers),
          m_series(series),
          m_links(linksOf(numbers))
    {
        Sampler sampler;
        for (const Link &link : m_links) {
            m_starts.push_back(sampler.numbers(*link.numbers->value, dispersionOf(link.numbers->metric)));
            const double of = link.from ? *link.from->value : 1;
            m_shares.push_back(sampler.shares(link.from ? link.from->toNext->rate * of : 0, of));
        }
        m_takings = takings();
        if (m_takings.stage && *m_takings.stage->value > 0)
            m_price = sampler.amounts(m_takings.sum / *m_takings.stage->value, m_takings.deviation);
    }

    const std::vector<Link> &links() const { return m_links; }

    WhatIf run(const std::vector<Setting> &settings) const
    {
        WhatIf result;
        const std::vector<Draws> present = funnel({});
        const std::vector<Draws> scenario = funnel(settings);
        for (size_t at = 0; at < m_links.size(); ++at)
            result.stages.push_back({m_links[at].numbers->stage, *m_links[at].numbers->value, rangeOf(scenario[at]),
                differenceOf(scenario[at], present[at])});
        addMoney(result, settings, present, scenario);
        return result;
    }

private:
    double dispersionOf(MetricId metric) const
    {
        const std::vector<DayCount> counts = daysOf(metric);
        return wend::dispersionOf(counts, {});
    }
    std::vector<DayCount> daysOf(MetricId metric) const
    {
        return countsByDay(seriesIn(m_series.now, metric), knownDays(m_model, metric, m_series.period));
    }

    /// For each stage of the funnel its draws.
    std::vector<Draws> funnel(const std::vector<Setting> &settings) const
    {
        std::vector<Draws> all;
        for (size_t at = 0; at < m_links.size(); ++at) {
            const StageId stage = m_links[at].numbers->stage;
            const auto number = settingOf(settings, ScenarioLever::Number, stage);
            const size_t from = placeOf(m_links[at].from);
            if (number) {
                all.push_back(Draws(drawCount, *number));
            } else if (from >= at) {
                all.push_back(m_starts[at]);
            } else {
                const auto share = settingOf(settings, ScenarioLever::Conversion, stage);
                all.push_back(
                    combined(all[from], share ? Draws(drawCount, *share) : m_shares[at], std::multiplies<>()));
            }
        }
        return all;
    }

    size_t placeOf(const StageNumbers *numbers) const
    {
        const auto found
            = std::find_if(m_links.begin(), m_links.end(), [&](const Link &link) { return link.numbers == numbers; });
        return size_t(found - m_links.begin());
    }

    /// The largest sum of money that a stage of the funnel has.
    Takings takings() const
    {
        Takings most;
        for (const Link &link : m_links) {
            for (const FurtherNumber &other : link.numbers->others) {
                if (other.kind == MetricKind::Money && other.value.value_or(0) > most.sum)
                    most = {link.numbers, *other.value,
                        deviationOfRatio(daysOf(other.metric), daysOf(link.numbers->metric))};
            }
        }
        return most;
    }

    /// Money of stages that are no part of the funnel is spent on being seen.
    double spent(std::vector<StageId> &stages) const
    {
        double sum = 0;
        for (const StageNumbers &number : m_numbers) {
            if (isCounted(number.kind))
                continue;
            const auto add = [&](MetricKind kind, const std::optional<double> &value) {
                if (kind == MetricKind::Money && value) {
                    sum += *value;
                    stages.push_back(number.stage);
                }
            };
            add(number.kind, number.value);
            for (const FurtherNumber &other : number.others)
                add(other.kind, other.value);
        }
        return sum;
    }

    /// What the tools at the map's touchpoints cost in the period. Where a stage tells what was spent, its tools are
    /// that.
    double toolCosts(const std::vector<StageId> &told) const
    {
        std::vector<ToolId> counted;
        double sum = 0;
        for (const LaneId lane : lanesOf(m_model, m_map.id)) {
            for (const StageId column : columnsOf(m_model, m_map.id)) {
                if (std::find(told.begin(), told.end(), stageOf(m_model, column)) != told.end())
                    continue;
                for (const CardId card : cardsIn(m_model, lane, column)) {
                    const Tool *tool = m_model.find(m_model.at(card).tool);
                    if (!tool || std::find(counted.begin(), counted.end(), tool->id) != counted.end())
                        continue;
                    counted.push_back(tool->id);
                    sum += tool->monthlyCost.value_or(0);
                }
            }
        }
        return sum * m_series.period.days() / daysInMonth;
    }

    void addMoney(WhatIf &result, const std::vector<Setting> &settings, const std::vector<Draws> &present,
        const std::vector<Draws> &scenario) const
    {
        if (m_price.empty()) {
            result.remarks += WhatIfText::tr("No stage of the funnel has money, so nothing is said of it.");
            return;
        }
        const size_t at = placeOf(m_takings.stage);
        const auto price = settingOf(settings, ScenarioLever::Price, {});
        const Draws takenNow = combined(present[at], m_price, std::multiplies<>());
        const Draws taken = combined(scenario[at], price ? Draws(drawCount, *price) : m_price, std::multiplies<>());
        result.sold = m_takings.stage->stage;
        result.price = m_takings.sum / *m_takings.stage->value;
        result.revenue = MoneyOutcome {m_takings.sum, rangeOf(taken), differenceOf(taken, takenNow)};
        const auto costNow = m_map.unitCost;
        const auto costSet = settingOf(settings, ScenarioLever::UnitCost, {});
        const auto cost = costSet ? costSet : costNow;
        if (!cost) {
            result.remarks += WhatIfText::tr(
                "What one of the things sold costs is not said, so nothing is said of what is left over.");
            return;
        }
        std::vector<StageId> told;
        const double fixed = spent(told) + toolCosts(told);
        const auto leftOver = [&](const Draws &money, const Draws &units, double each) {
            return combined(money, units, [&](double sum, double count) { return sum - each * count - fixed; });
        };
        const Draws left = leftOver(taken, scenario[at], *cost);
        const Draws leftNow = leftOver(takenNow, present[at], costNow.value_or(*cost));
        result.profit = MoneyOutcome {m_takings.sum - costNow.value_or(*cost) * *m_takings.stage->value - fixed,
            rangeOf(left), differenceOf(left, leftNow)};
    }

    const Model &m_model;
    const Map &m_map;
    const MapNumbers &m_numbers;
    const MapSeries &m_series;
    std::vector<Link> m_links;
    std::vector<Draws> m_starts; ///< of each link's own number
    std::vector<Draws> m_shares; ///< of those who come to it
    Takings m_takings;
    Draws m_price; ///< what one thing sold brings; empty: not known
};

/// A conversion that is set must be one that was measured.
QStringList whatIsMissing(const Model &model, const std::vector<Link> &links, const std::vector<Setting> &settings)
{
    QStringList remarks;
    for (const Setting &setting : settings) {
        if (setting.lever != ScenarioLever::Conversion)
            continue;
        const bool isThere = std::any_of(links.begin(), links.end(),
            [&](const Link &link) { return link.from && link.numbers->stage == setting.stage; });
        if (!isThere)
            remarks += WhatIfText::tr("No share that goes on to “%1” was measured, so none can be set.")
                           .arg(model.at(setting.stage).name);
    }
    return remarks;
}

}

WhatIf whatIf(const Model &model, MapId map, const MapNumbers &numbers, const MapSeries &series,
    const std::vector<Setting> &settings)
{
    const Simulation simulation(model, map, numbers, series);
    WhatIf result = simulation.run(settings);
    result.remarks = whatIsMissing(model, simulation.links(), settings) + result.remarks;
    return result;
}

std::vector<StepGain> gainsOfSteps(
    const Model &model, MapId map, const MapNumbers &numbers, const MapSeries &series, const QDate &day)
{
    const Simulation simulation(model, map, numbers, series);
    std::vector<StepGain> gains;
    for (const Link &link : simulation.links()) {
        if (!link.from)
            continue;
        StepGain gain {link.numbers->stage, link.from->toNext->rate, 0, {}};
        const auto target = conversionTargetOn(model, link.from->stage, link.numbers->stage, day);
        const bool isBelow = target && !target->isMost && target->share > gain.rate;
        gain.better = isBelow ? target->share : std::min(1.0, gain.rate * 1.1);
        const WhatIf result = simulation.run({{ScenarioLever::Conversion, gain.stage, gain.better}});
        gain.gain = result.profit ? result.profit->difference
            : result.revenue      ? result.revenue->difference
                                  : result.stages.back().difference;
        gains.push_back(gain);
    }
    std::stable_sort(
        gains.begin(), gains.end(), [](const StepGain &a, const StepGain &b) { return a.gain.mean > b.gain.mean; });
    return gains;
}

}
