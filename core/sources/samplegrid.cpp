#include "sources/samplegrid.h"

#include "model/breakdown.h"

#include <algorithm>
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

/// Stands for any value of a dimension whose values are not kept; no cell of a file has it.
QString anyValue() { return QString(QChar(0xffff)); }

}

int SampleGrid::at(const QDate &from, const QDate &to, const QStringList &breakdown)
{
    int part = 0;
    if (!breakdown.isEmpty()) {
        const QStringList values = m_givenUp.empty() ? breakdownOf(breakdown) : withoutGivenUp(breakdown);
        part = m_breakdownPlaces.value(values);
        if (part == 0 && !values.isEmpty()) {
            part = int(m_breakdowns.size());
            m_breakdownPlaces.insert(values, part);
            m_breakdowns.push_back(values);
            note(values);
        }
    }
    return at({int(from.toJulianDay()), int(to.toJulianDay()), part});
}

QStringList SampleGrid::withoutGivenUp(QStringList values) const
{
    for (const int dimension : m_givenUp) {
        if (dimension < values.size() && !values[dimension].isEmpty())
            values[dimension] = anyValue();
    }
    return breakdownOf(std::move(values));
}

void SampleGrid::note(const QStringList &values)
{
    if (m_values.size() < size_t(values.size()))
        m_values.resize(size_t(values.size()));
    for (int dimension = 0; dimension < int(values.size()); ++dimension) {
        if (!values[dimension].isEmpty())
            m_values[size_t(dimension)].insert(values[dimension]);
        if (m_values[size_t(dimension)].size() > mostValues)
            m_overfull = dimension;
    }
}

int SampleGrid::overfullDimension() const
{
    if (m_overfull >= 0 || size() <= m_placeLimit)
        return m_overfull;
    const auto widest = std::max_element(
        m_values.begin(), m_values.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
    return widest == m_values.end() || widest->size() < 2 ? -1 : int(widest - m_values.begin());
}

std::vector<int> SampleGrid::giveUp(int dimension)
{
    const SampleGrid fine = std::exchange(*this, SampleGrid(m_placeLimit));
    m_givenUp = fine.m_givenUp;
    m_givenUp.insert(dimension);
    std::vector<int> now;
    now.reserve(fine.m_places.size());
    for (int place = 0; place < fine.size(); ++place)
        now.push_back(at(fine.from(place), fine.to(place), fine.breakdown(place)));
    return now;
}

SampleGrid::Settled SampleGrid::settle()
{
    const SampleGrid marked = std::exchange(*this, SampleGrid(m_placeLimit));
    Settled settled;
    for (int place = 0; place < marked.size(); ++place) {
        QStringList values = marked.breakdown(place);
        int partsOf = 0;
        for (const int dimension : marked.m_givenUp) {
            if (dimension < values.size() && !values[dimension].isEmpty()) {
                values[dimension].clear();
                ++partsOf;
            }
        }
        settled.places.push_back(at(marked.from(place), marked.to(place), values));
        settled.partsOf.push_back(partsOf);
    }
    m_givenUp = marked.m_givenUp;
    return settled;
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

void MetricSums::take(int place, const MetricSums &from, int at)
{
    if (from.count(at) == 0)
        return;
    if (place >= int(m_values.size()))
        m_values.resize(size_t(place) + 1);
    m_values[size_t(place)].sum += from.sum(at);
    m_values[size_t(place)].count += from.count(at);
    if (from.weight(at) == 0)
        return;
    if (place >= int(m_weights.size()))
        m_weights.resize(size_t(place) + 1);
    m_weights[size_t(place)].weighted += from.weighted(at);
    m_weights[size_t(place)].weight += from.weight(at);
}

void MetricSums::moveTo(const std::vector<int> &places)
{
    const MetricSums before = std::exchange(*this, MetricSums());
    for (size_t at = 0; at < before.m_values.size(); ++at)
        take(places[at], before, int(at));
}

void MetricSums::moveTo(const SampleGrid::Settled &settled)
{
    const MetricSums before = std::exchange(*this, MetricSums());
    const int most = settled.partsOf.empty() ? 0 : *std::max_element(settled.partsOf.begin(), settled.partsOf.end());
    std::vector<int> takenOf(settled.places.size(), -1); // by place now: parts of how many dimensions stand there
    for (int partsOf = 0; partsOf <= most; ++partsOf) {
        for (size_t at = 0; at < before.m_values.size(); ++at) {
            int &taken = takenOf[size_t(settled.places[at])];
            if (settled.partsOf[at] != partsOf || before.count(int(at)) == 0 || (taken >= 0 && taken < partsOf))
                continue;
            taken = partsOf;
            take(settled.places[at], before, int(at));
        }
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
