#include "numbers/source/samplegrid.h"

#include <map>
#include <set>

namespace wend {

namespace {

using Range = std::pair<QDate, QDate>;

/// Places by their days, a whole (no breakdown) taking the parts' stead.
std::map<Range, std::vector<int>> byDays(const SampleGrid &grid, const MetricSums &sums)
{
    std::map<Range, std::vector<int>> days;
    for (int place = 0; place < int(grid.places().size()); ++place) {
        if (sums.count(place) > 0)
            days[{grid.places()[size_t(place)].from, grid.places()[size_t(place)].to}].push_back(place);
    }
    for (auto &[range, places] : days) {
        const auto whole = std::find_if(places.begin(), places.end(), [&](int place) { return grid.places()[size_t(place)].breakdown.isEmpty(); });
        if (whole != places.end())
            places = {*whole};
    }
    return days;
}

std::optional<double> combine(const std::vector<int> &places, const MetricSums &sums, const MetricSums *part, const MetricSums *whole)
{
    if (part && whole) {
        double up = 0;
        double down = 0;
        for (int place : places) {
            if (part->count(place) > 0 && whole->count(place) > 0) {
                up += part->sum(place);
                down += whole->sum(place);
            }
        }
        if (down > 0)
            return up / down;
    }
    double weighted = 0;
    double weight = 0;
    for (int place : places) {
        weighted += sums.weighted(place);
        weight += sums.weight(place);
    }
    if (weight > 0)
        return weighted / weight;
    if (places.size() == 1 && sums.count(places.front()) == 1)
        return sums.sum(places.front());
    return std::nullopt;
}

}

size_t qHash(const SampleGrid::Place &place, size_t seed)
{
    return qHashMulti(seed, place.from.toJulianDay(), place.to.toJulianDay(), place.breakdown);
}

int SampleGrid::at(const Place &place)
{
    const auto found = m_index.constFind(place);
    if (found != m_index.constEnd())
        return *found;
    const int index = int(m_places.size());
    m_index.insert(place, index);
    m_places.push_back(place);
    return index;
}

void MetricSums::add(int place, double value, double weight)
{
    if (place >= int(m_values.size()))
        m_values.resize(size_t(place) + 1);
    Value &at = m_values[size_t(place)];
    at.sum += value;
    at.weighted += value * weight;
    at.weight += weight;
    ++at.count;
}

std::vector<Sample> addedUp(const SampleGrid &grid, const MetricSums &sums)
{
    std::vector<Sample> samples;
    for (int place = 0; place < int(grid.places().size()); ++place) {
        if (sums.count(place) == 0)
            continue;
        const SampleGrid::Place &at = grid.places()[size_t(place)];
        samples.push_back({{}, at.from, at.to, at.breakdown, sums.sum(place)});
    }
    return samples;
}

double totalOf(const std::vector<Sample> &samples)
{
    std::set<Range> wholes;
    for (const Sample &sample : samples) {
        if (sample.breakdown.isEmpty())
            wholes.insert({sample.from, sample.to});
    }
    double total = 0;
    for (const Sample &sample : samples) {
        if (sample.breakdown.isEmpty() || !wholes.contains({sample.from, sample.to}))
            total += sample.value;
    }
    return total;
}

std::vector<Sample> combined(const SampleGrid &grid, const MetricSums &sums, const MetricSums *part, const MetricSums *whole)
{
    std::vector<Sample> samples;
    for (const auto &[range, places] : byDays(grid, sums)) {
        if (const auto value = combine(places, sums, part, whole)) {
            // A value alone keeps its breakdown only where others stand beside it elsewhere; here it is the whole of its days.
            samples.push_back({{}, range.first, range.second, {}, *value});
            continue;
        }
        for (int place : places) {
            if (sums.count(place) == 1)
                samples.push_back({{}, range.first, range.second, grid.places()[size_t(place)].breakdown, sums.sum(place)});
        }
    }
    return samples;
}

std::optional<double> combinedTotal(const SampleGrid &grid, const MetricSums &sums, const MetricSums *part, const MetricSums *whole)
{
    std::vector<int> all;
    for (const auto &[range, places] : byDays(grid, sums))
        all.insert(all.end(), places.begin(), places.end());
    return combine(all, sums, part, whole);
}

}
