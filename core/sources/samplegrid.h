#pragma once

#include "model/rows.h"

#include <QHash>
#include <optional>
#include <vector>

namespace wend {

/// The places that the numbers of a table have: days and breakdown. Each place is looked up once a row, however many
/// columns the row has; a metric then is a plain list by place.
class SampleGrid
{
public:
    /// Where there are more places, what numbers are broken down by tells single rows apart (the number of an order)
    /// and not parts of the business: from then on all parts of the same days are one.
    static constexpr int mostPlaces = 1 << 18;

    int at(const QDate &from, const QDate &to, const QString &breakdown = {});

    int size() const { return int(m_places.size()); }
    QDate from(int place) const { return QDate::fromJulianDay(m_places[size_t(place)].from); }
    QDate to(int place) const { return QDate::fromJulianDay(m_places[size_t(place)].to); }
    /// Empty: the whole of its days.
    const QString &breakdown(int place) const { return m_breakdowns[size_t(m_places[size_t(place)].breakdown)]; }

    bool isOverfull() const { return !m_isCoarse && size() > mostPlaces; }
    bool isCoarse() const { return m_isCoarse; }
    /// Makes all parts of the same days one; for each place that was, the place that it is now.
    std::vector<int> coarsen();

private:
    struct Place
    {
        int from; ///< Julian day numbers
        int to;
        int breakdown; ///< in m_breakdowns
        bool operator==(const Place &) const = default;
    };

    int at(const Place &place);
    void grow();
    size_t slotOf(const Place &place) const;

    std::vector<Place> m_places;
    std::vector<int> m_slots; ///< of a hash table: places, or -1
    std::vector<QString> m_breakdowns {QString()};
    QHash<QString, int> m_breakdownPlaces;
    bool m_isCoarse = false;
};

/// The numbers of one metric by place of a grid.
class MetricSums
{
public:
    void add(int place, double value, double weight = 0);
    /// Where the places of the grid have become others.
    void moveTo(const std::vector<int> &places);
    bool isEmpty() const { return m_values.empty(); }
    int count(int place) const { return place < int(m_values.size()) ? m_values[size_t(place)].count : 0; }
    double sum(int place) const { return place < int(m_values.size()) ? m_values[size_t(place)].sum : 0; }
    double weighted(int place) const { return place < int(m_weights.size()) ? m_weights[size_t(place)].weighted : 0; }
    double weight(int place) const { return place < int(m_weights.size()) ? m_weights[size_t(place)].weight : 0; }

private:
    struct Value
    {
        double sum = 0;
        int count = 0;
    };
    struct Weight
    {
        double weighted = 0; ///< value times weight
        double weight = 0;
    };
    std::vector<Value> m_values;
    std::vector<Weight> m_weights; ///< few metrics have any
};

/// The samples of an additive metric: the sum at each place.
std::vector<Sample> addedUp(const SampleGrid &grid, const MetricSums &sums);
/// The sum of samples, where for the same days a whole and parts of it stand side by side the whole alone.
double totalOf(const std::vector<Sample> &samples);

/// The samples of what cannot be added up (rates, averages, people): for each range of days the whole, where it can be
/// told. `part` and `whole` are the counts a rate is made of, or null; else values are weighted, where weights were
/// given; else a number that stands alone in its place stays as it is.
std::vector<Sample> combined(
    const SampleGrid &grid, const MetricSums &sums, const MetricSums *part, const MetricSums *whole);
/// The one value of all places together; empty where it cannot be told.
std::optional<double> combinedTotal(
    const SampleGrid &grid, const MetricSums &sums, const MetricSums *part, const MetricSums *whole);

}
