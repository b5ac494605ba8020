#pragma once

#include "model/rows.h"
#include "store/database.h"

#include <functional>

// The numbers of imports, in blocks (table sample_block), and what they come to by days (tables rollup and spoken_days). Blocks are what
// a file keeps; rollups are made from them, with each import and each opening, and only working copies have them.

namespace wend {

/// Days between two samples of an import that are no further apart than this are spoken of as well: many exports leave out days
/// without events.
constexpr int mostDaysBetweenSamples = 45;

bool createSampleTables(Database &database);
bool createRollupTables(Database &database);

/// Writes all numbers of a metric in an import, once, with their rollups. Of two for the same days and breakdown the last one counts.
bool writeSamples(Database &database, MetricId metric, ImportId import, std::vector<Sample> samples);

/// All samples of imports that stand, by metric, import, days and breakdown.
void forEachSample(Database &database, const std::function<void(ImportId, const Sample &)> &each);

/// Takes over the samples of a file, also of one written before there were blocks. False from `refuse` ends it; `refuse` is asked for
/// each row that is no samples or does not fit, with the word for the report.
bool readSamplesFrom(Database &file, Database &into, const std::function<bool(const QString &)> &refuse);

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

/// By import and first day. Where parts cannot be added up, days that only several parts tell of count only with `withParts`.
std::vector<SpokenDays> spokenDays(Database &database, MetricId metric, bool withParts);

/// Those that overlap the days from `firstDay` to `lastDay`, in the order of their days; `longest` is that of the days spoken of.
std::vector<Rollup> rollupsIn(Database &database, MetricId metric, ImportId import, qint64 firstDay, qint64 lastDay, qint64 longest);

}
