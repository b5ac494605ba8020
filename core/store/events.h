#pragma once

#include "model/events.h"
#include "model/rows.h"
#include "store/bulk.h"

// Lists of things that happened, one row an event, in blocks (table event_block): what different people and people who
// came again are counted from, for any days and over several files. Kept of lists that tell customers or orders.

namespace wend {

bool createEventTable(Database &database);

/// Writes the events of an import, once. `metrics` are those of the list, in its order.
bool writeEvents(Database &database, ImportId import, const EventList &list, const std::vector<MetricId> &metrics);

/// Whether bytes of elsewhere are a block that may be kept, and putting such a one behind those of its import.
bool isEventBlock(const QByteArray &block);
bool addEventBlock(Database &database, ImportId import, const QByteArray &block);

bool readEventsFrom(Database &file, Database *into, const Refuse &refuse); ///< BulkTable::read

}
