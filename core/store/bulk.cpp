#include "store/bulk.h"

#include "store/events.h"
#include "store/lineage.h"
#include "store/refusals.h"
#include "store/rollups.h"
#include "store/rowcopy.h"
#include "store/samples.h"

namespace wend {

namespace {

constexpr auto ofStandingImports = "import IN (SELECT id FROM import)";

constexpr BulkTable tables[] = {
    {"sample_block", "metric, import, block, data", ofStandingImports, "metric, import, block", createSampleTable,
        readSamplesFrom, createRollupTables, "sample"},
    {"event_block", "import, block, data", ofStandingImports, "import, block", createEventTable, readEventsFrom,
        nullptr, "event"},
    {"refusal", "import, part, record, column_name, reason", ofStandingImports, "rowid", createRefusalTable,
        readRefusalsFrom, nullptr, "refusal"},
    {"lineage", "position, save", "true", "position", createLineageTable, readLineageFrom},
};

QByteArray selectSql(const QByteArray &what, const BulkTable &table)
{
    return "SELECT " + what + " FROM " + table.name + " WHERE " + table.which;
}

}

std::span<const BulkTable> bulkTables() { return tables; }

std::optional<qint64> bulkCount(Database &database, const BulkTable &table)
{
    Statement count = database.prepare(selectSql("count(*)", table));
    return count.next() ? std::optional(count.integer(0)) : std::nullopt;
}

void copyBulk(Database &from, Database &to, const BulkTable &table)
{
    copyRows(from, selectSql(table.columns, table) + " ORDER BY " + table.order, to, table.name, table.columns);
}

}
