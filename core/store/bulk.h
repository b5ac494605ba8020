#pragma once

#include "store/database.h"

#include <functional>
#include <span>

namespace wend {

/// Asked for each thing that is no good, with the word for the report; false ends the reading.
using Refuse = std::function<bool(const QString &)>;

/// A table beside the rows of the model: what there is too much of for the history, or what says where the workbook
/// comes from. Written once and never changed. Whatever makes, reads, copies, counts or exports a workbook goes through
/// bulkTables(), so that none is forgotten.
struct BulkTable
{
    const char *name;
    const char *columns; ///< as in a SELECT
    const char *which;   ///< the condition for rows that belong to the workbook now: those of an undone import do not
    const char *order;   ///< columns by which a file has them
    bool (*create)(Database &);
    /// Takes over what a file has, which may be none; `into` is null where it is only looked through.
    bool (*read)(Database &file, Database *into, const Refuse &refuse);
    /// What a working copy keeps beside it, made anew on reading; may be null.
    bool (*createDerived)(Database &) = nullptr;
    /// Its key in a workbook's JSON; null: no part of it.
    const char *jsonKey = nullptr;
};

std::span<const BulkTable> bulkTables();

/// Rows that belong to the workbook; empty where they cannot be counted.
std::optional<qint64> bulkCount(Database &database, const BulkTable &table);

/// Puts the rows that belong to the workbook into a database that has the table. Errors stay in the two databases.
void copyBulk(Database &from, Database &to, const BulkTable &table);

}
