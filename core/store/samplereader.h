#pragma once

#include "model/rows.h"
#include "store/refusals.h"

namespace wend {

/// What an import says of a metric about some days, of all breakdowns.
struct Rollup
{
    qint64 firstDay = 0; ///< Julian day numbers
    qint64 lastDay = 0;
    std::optional<double> whole; ///< where a sample tells it
    double parts = 0;            ///< sum of the samples that tell parts
    int partCount = 0;
};

/// Days that an import speaks of without a gap of more than mostDaysBetweenSamples.
struct SpokenDays
{
    ImportId import;
    qint64 firstDay = 0;
    qint64 lastDay = 0;
    qint64 longest = 0; ///< days of the longest range in it, less one
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
    std::vector<SpokenDays> spokenDays(MetricId metric, bool withParts) const;

    /// Those that overlap the days from `firstDay` to `lastDay`, in the order of their days; `longest` is that of the
    /// days spoken of.
    std::vector<Rollup> rollupsIn(
        MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, qint64 longest) const;

    /// All samples of imports that stand, by metric, import, days and breakdown.
    Result<void> forEachSample(const std::function<void(ImportId, const Sample &)> &each) const;

    /// What could not be used of an import, in the order of its file.
    std::vector<Refusal> refusalsOf(ImportId import) const;

private:
    Database &m_database;
};

}
