#pragma once

#include "model/rows.h"
#include "store/bulk.h"

// The numbers of imports, in blocks (table sample_block). Blocks are what a file keeps; what they come to by days
// (store/rollups.h) is made from them, with each import and each opening, and only working copies have it.

namespace wend {

bool createSampleTable(Database &database);

/// Writes all numbers of a metric in an import, once, with their rollups. Of two for the same days and breakdown the
/// last one counts. What no workbook may hold (model/storable.h) makes all of it fail.
bool writeSamples(Database &database, MetricId metric, ImportId import, std::vector<Sample> samples);

/// Takes over the samples of a file, also of one written before samples had dimensions, or before there were blocks:
/// their breakdown is the value of one dimension (store/dimensionnames.h). `refuse` is asked for each block or row that
/// is no samples or does not fit (BulkTable::read); of a block the samples that are good stay.
bool readSamplesFrom(Database &file, Database *into, const Refuse &refuse);

}
