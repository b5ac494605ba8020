#pragma once

#include "model/rows.h"

#include <QHash>
#include <optional>
#include <vector>

namespace wend {

/// The places that the numbers of a table have: days and breakdown. Each place is looked up once a row, however many columns
/// the row has; a metric then is a plain list by place.
class SampleGrid
{
public:
    struct Place
    {
        QDate from;
        QDate to;
        QString breakdown;
        bool operator==(const Place &) const = default;
    };

    int at(const Place &place);
    const std::vector<Place> &places() const { return m_places; }

private:
    QHash<Place, int> m_index;
    std::vector<Place> m_places;
};

size_t qHash(const SampleGrid::Place &place, size_t seed = 0);

/// The numbers of one metric by place of a grid.
class MetricSums
{
public:
    void add(int place, double value, double weight = 0);
    bool isEmpty() const { return m_values.empty(); }
    int count(int place) const { return place < int(m_values.size()) ? m_values[size_t(place)].count : 0; }
    double sum(int place) const { return place < int(m_values.size()) ? m_values[size_t(place)].sum : 0; }
    double weighted(int place) const { return place < int(m_values.size()) ? m_values[size_t(place)].weighted : 0; }
    double weight(int place) const { return place < int(m_values.size()) ? m_values[size_t(place)].weight : 0; }

private:
    struct Value
    {
        double sum = 0;
        double weighted = 0; ///< value times weight
        double weight = 0;
        int count = 0;
    };
    std::vector<Value> m_values;
};

/// The samples of an additive metric: the sum at each place.
std::vector<Sample> addedUp(const SampleGrid &grid, const MetricSums &sums);
/// The sum of samples, where for the same days a whole and parts of it stand side by side the whole alone.
double totalOf(const std::vector<Sample> &samples);

/// The samples of what cannot be added up (rates, averages, people): for each range of days the whole, where it can be told.
/// `part` and `whole` are the counts a rate is made of, or null; else values are weighted, where weights were given; else a
/// number that stands alone in its place stays as it is.
std::vector<Sample> combined(const SampleGrid &grid, const MetricSums &sums, const MetricSums *part, const MetricSums *whole);
/// The one value of all places together; empty where it cannot be told.
std::optional<double> combinedTotal(const SampleGrid &grid, const MetricSums &sums, const MetricSums *part, const MetricSums *whole);

}
