#pragma once

#include "model/rows.h"

#include <QHash>
#include <QSet>
#include <optional>
#include <set>
#include <vector>

namespace wend {

/// The places that the numbers of a table have: days and breakdown. Each place is looked up once a row, however many
/// columns the row has; a metric then is a plain list by place.
class SampleGrid
{
public:
    /// A dimension of more values tells single rows apart (the number of an order) and not parts of the business.
    static constexpr int mostValues = 1 << 18;
    /// Where there are more places, memory would grow with the file: its widest dimension has to go.
    static constexpr int mostPlaces = 1 << 21;

    explicit SampleGrid(int placeLimit = mostPlaces) : m_placeLimit(placeLimit) { }

    /// `breakdown` has a value for each dimension, empty where none is told; those at its end may be missing.
    int at(const QDate &from, const QDate &to, const QStringList &breakdown = {});

    int size() const { return int(m_places.size()); }
    QDate from(int place) const { return QDate::fromJulianDay(m_places[size_t(place)].from); }
    QDate to(int place) const { return QDate::fromJulianDay(m_places[size_t(place)].to); }
    /// Empty: the whole of its days.
    const QStringList &breakdown(int place) const { return m_breakdowns[size_t(m_places[size_t(place)].breakdown)]; }

    /// The dimension whose values can be kept no longer; -1: none.
    int overfullDimension() const;
    /// Makes all values of a dimension one, also of those that come; for each place that was, the place that it is now.
    std::vector<int> giveUp(int dimension);
    const std::set<int> &givenUp() const { return m_givenUp; }

    /// For each place that was, the place that it is now, and of how many dimensions it was a part.
    struct Settled
    {
        std::vector<int> places;
        std::vector<int> partsOf;
    };
    /// When all is in it: what is part of a dimension that was given up becomes the whole of it.
    Settled settle();

private:
    struct Place
    {
        int from; ///< Julian day numbers
        int to;
        int breakdown; ///< in m_breakdowns
        bool operator==(const Place &) const = default;
    };

    int at(const Place &place);
    QStringList withoutGivenUp(QStringList values) const;
    void note(const QStringList &values);
    void grow();
    size_t slotOf(const Place &place) const;

    int m_placeLimit;
    std::vector<Place> m_places;
    std::vector<int> m_slots; ///< of a hash table: places, or -1
    std::vector<QStringList> m_breakdowns {QStringList()};
    QHash<QStringList, int> m_breakdownPlaces;
    std::vector<QSet<QString>> m_values; ///< by dimension
    std::set<int> m_givenUp;             ///< dimensions
    int m_overfull = -1;
};

/// The numbers of one metric by place of a grid.
class MetricSums
{
public:
    void add(int place, double value, double weight = 0);
    /// Where the places of the grid have become others.
    void moveTo(const std::vector<int> &places);
    /// The same; where a whole and its parts have come to one place, the whole alone counts.
    void moveTo(const SampleGrid::Settled &settled);
    bool isEmpty() const { return m_values.empty(); }
    int count(int place) const { return place < int(m_values.size()) ? m_values[size_t(place)].count : 0; }
    double sum(int place) const { return place < int(m_values.size()) ? m_values[size_t(place)].sum : 0; }
    double weighted(int place) const { return place < int(m_weights.size()) ? m_weights[size_t(place)].weighted : 0; }
    double weight(int place) const { return place < int(m_weights.size()) ? m_weights[size_t(place)].weight : 0; }

private:
    void take(int place, const MetricSums &from, int at);

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
