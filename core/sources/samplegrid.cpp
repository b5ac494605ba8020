#include "sources/samplegrid.h"

#include <map>
#include <set>
#include <utility>

namespace wend {

namespace {

using Range = std::pair<QDate, QDate>;

/// Places by their days, a whole (no breakdown) taking the parts' stead.
std::map<Range, std::vector<int>> byDays(const SampleGrid &grid, const MetricSums &sums)
{
    std::map<Range, std::vector<int>> days;
    for (int place = 0; place < grid.size(); ++place) {
        if (sums.count(place) > 0)
            days[{grid.from(place), grid.to(place)}].push_back(place);
    }
    for (auto &[range, places] : days) {
        const auto whole
            = std::find_if(places.begin(), places.end(), [&](int place) { return grid.breakdown(place).isEmpty(); });
        if (whole != places.end())
            places = {*whole};
    }
    return days;
}

std::optional<double> combine(
    const std::vector<int> &places, const MetricSums &sums, const MetricSums *part, const MetricSums *whole)
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

int SampleGrid::at(const QDate &from, const QDate &to, const QString &breakdown)
{
    int part = 0;
    if (!breakdown.isEmpty()) {
        const QString name = m_isCoarse ? QStringLiteral("…") : breakdown;
        part = m_breakdownPlaces.value(name);
        if (part == 0) {
            part = int(m_breakdowns.size());
            m_breakdownPlaces.insert(name, part);
            m_breakdowns.push_back(name);
        }
    }
    return at({int(from.toJulianDay()), int(to.toJulianDay()), part});
}

size_t SampleGrid::slotOf(const Place &place) const
{
    const quint64 number
        = quint64(quint32(place.from)) << 32 ^ quint64(quint32(place.to - place.from)) << 24 ^ quint32(place.breakdown);
    size_t slot = size_t((number * 0x9fb21c651e98df25u) >> 32) & (m_slots.size() - 1);
    while (m_slots[slot] >= 0 && !(m_places[size_t(m_slots[slot])] == place))
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

int SampleGrid::at(const Place &place)
{
    if (2 * m_places.size() >= m_slots.size())
        grow();
    const size_t slot = slotOf(place);
    if (m_slots[slot] < 0) {
        m_slots[slot] = size();
        m_places.push_back(place);
    }
    return m_slots[slot];
}

void SampleGrid::grow()
{
    m_slots.assign(std::max<size_t>(64, 2 * m_slots.size()), -1);
    for (int place = 0; place < size(); ++place)
        m_slots[slotOf(m_places[size_t(place)])] = place;
}

std::vector<int> SampleGrid::coarsen()
{
    const SampleGrid fine = std::exchange(*this, SampleGrid());
    m_isCoarse = true;
    std::vector<int> now;
    now.reserve(fine.m_places.size());
    for (int place = 0; place < fine.size(); ++place)
        now.push_back(at(fine.from(place), fine.to(place), fine.breakdown(place)));
    return now;
}

void MetricSums::add(int place, double value, double weight)
{
    if (place >= int(m_values.size()))
        m_values.resize(size_t(place) + 1);
    Value &at = m_values[size_t(place)];
    at.sum += value;
    ++at.count;
    if (weight == 0)
        return;
    if (place >= int(m_weights.size()))
        m_weights.resize(size_t(place) + 1);
    m_weights[size_t(place)].weighted += value * weight;
    m_weights[size_t(place)].weight += weight;
}

void MetricSums::moveTo(const std::vector<int> &places)
{
    const MetricSums before = std::exchange(*this, MetricSums());
    for (size_t place = 0; place < before.m_values.size(); ++place) {
        const size_t now = size_t(places[place]);
        const Value &value = before.m_values[place];
        if (now >= m_values.size())
            m_values.resize(now + 1);
        m_values[now].sum += value.sum;
        m_values[now].count += value.count;
        if (before.weight(int(place)) == 0)
            continue;
        if (now >= m_weights.size())
            m_weights.resize(now + 1);
        m_weights[now].weighted += before.m_weights[place].weighted;
        m_weights[now].weight += before.m_weights[place].weight;
    }
}

std::vector<Sample> addedUp(const SampleGrid &grid, const MetricSums &sums)
{
    std::vector<Sample> samples;
    for (int place = 0; place < grid.size(); ++place) {
        if (sums.count(place) > 0)
            samples.push_back({{}, grid.from(place), grid.to(place), grid.breakdown(place), sums.sum(place)});
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

std::vector<Sample> combined(
    const SampleGrid &grid, const MetricSums &sums, const MetricSums *part, const MetricSums *whole)
{
    std::vector<Sample> samples;
    for (const auto &[range, places] : byDays(grid, sums)) {
        if (const auto value = combine(places, sums, part, whole)) {
            // A value alone keeps its breakdown only where others stand beside it elsewhere; here it is the whole of
            // its days.
            samples.push_back({{}, range.first, range.second, {}, *value});
            continue;
        }
        for (int place : places) {
            if (sums.count(place) == 1)
                samples.push_back({{}, range.first, range.second, grid.breakdown(place), sums.sum(place)});
        }
    }
    return samples;
}

std::optional<double> combinedTotal(
    const SampleGrid &grid, const MetricSums &sums, const MetricSums *part, const MetricSums *whole)
{
    std::vector<int> all;
    for (const auto &[range, places] : byDays(grid, sums))
        all.insert(all.end(), places.begin(), places.end());
    return combine(all, sums, part, whole);
}

}
