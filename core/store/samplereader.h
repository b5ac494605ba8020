#pragma once

#include "model/rows.h"
#include "store/refusals.h"

namespace wend {

/// First and last, Julian day numbers.
using JulianDays = std::pair<qint64, qint64>;
inline bool overlaps(const JulianDays &a, const JulianDays &b) { return a.first <= b.second && b.first <= a.second; }

/// What an import says of a metric about some days, over all parts or of those that one value of a dimension has.
struct Rollup
{
    qint64 firstDay = 0; ///< Julian day numbers
    qint64 lastDay = 0;
    std::optional<double> whole; ///< where a sample tells it
    double parts = 0;            ///< sum of the samples that tell parts
    int partCount = 0;
    bool operator==(const Rollup &) const = default;
};

/// What is asked of a metric: all of it, or what one value of one dimension has ("Device" is "Phone").
struct Slice
{
    int dimension = -1; ///< place in Source::dimensions; -1: over all parts
    QString value {};
};

struct DimensionValue
{
    QString value;
    qint64 samples = 0;
    bool operator==(const DimensionValue &) const = default;
};

/// What the values of several dimensions have together.
struct CrossRollup
{
    QStringList values; ///< one for each dimension asked for; empty where a sample tells none
    Rollup rollup;
    bool operator==(const CrossRollup &) const = default;
};

/// Days that an import speaks of without a gap of more than mostDaysBetweenSamples.
struct CoveredDays
{
    ImportId import;
    qint64 firstDay = 0;
    qint64 lastDay = 0;
};

/// The people behind the events that a metric counts.
struct People
{
    qint64 distinct = 0;
    qint64 again = 0;         ///< those with more than one order (or event, where no orders are told apart)
    bool countsAgain = false; ///< the metric is of these
};

/// Reads what the imports of a workbook hold, and never writes. It lives as long as its workbook, whatever the workbook
/// is saved as, so it may be kept. Each call reads anew. An error goes to the log and reads as nothing: what cannot be
/// read is not counted.
class SampleReader
{
public:
    explicit SampleReader(Database &database) : m_database(database) { }
    SampleReader(const SampleReader &) = delete;
    SampleReader &operator=(const SampleReader &) = delete;

    /// By import and first day. Where parts cannot be added up, days that only several parts tell of count only with
    /// `withParts`.
    std::vector<CoveredDays> coveredDays(MetricId metric, bool withParts) const;

    /// Those that overlap the days from `firstDay` to `lastDay` (Julian day numbers), in the order of their days. Of a
    /// value that is one of more than mostValuesAddedUp (store/rollups.h) they are added up from the samples.
    std::vector<Rollup> rollupsIn(
        MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, const Slice &slice = {}) const;

    /// The values that a dimension has in a metric, those with most samples first.
    std::vector<DimensionValue> valuesOf(MetricId metric, int dimension) const;

    /// The same as rollupsIn() for each combination of values of some dimensions, added up from the samples: by days,
    /// then by values.
    std::vector<CrossRollup> crossIn(
        MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, const std::vector<int> &dimensions) const;

    /// All samples of imports that stand, by metric, import, days and breakdown.
    Result<void> forEachSample(const std::function<void(ImportId, const Sample &)> &each) const;

    /// Of the events from `firstDay` to `lastDay` that a metric counts, over all imports that stand: where they speak
    /// of the same days, the newest. Empty where the metric does not count people by their events.
    std::optional<People> peopleIn(MetricId metric, qint64 firstDay, qint64 lastDay) const;
    /// The blocks of events (store/eventblock.h) of imports that stand, by import, in their order.
    Result<void> forEachEventBlock(const std::function<void(ImportId, const QByteArray &)> &each) const;

    /// What could not be used of an import, in the order of its file.
    std::vector<Refusal> refusalsOf(ImportId import) const;

private:
    std::vector<Rollup> rollupsFromSamples(
        MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, const Slice &slice) const;

    Database &m_database;
};

}
