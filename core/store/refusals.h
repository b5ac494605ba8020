#pragma once

#include "model/rows.h"
#include "store/bulk.h"

namespace wend {

/// A row or a cell of an export that could not be used. Bulk like samples: written once with its import, kept out of
/// the history.
struct Refusal
{
    QString part;   ///< the sheet or the member of a ZIP; empty in a plain file
    int record = 0; ///< from 0
    QString column; ///< its heading; empty: the whole row
    QString reason; ///< a sentence, in the language it was found in
    bool operator==(const Refusal &) const = default;
};

bool createRefusalTable(Database &database);
bool writeRefusals(Database &database, ImportId import, const std::vector<Refusal> &refusals);
bool readRefusalsFrom(Database &file, Database *into, const Refuse &refuse); ///< BulkTable::read

/// A CSV file of line, column and reason, with headings in the language of the interface.
QByteArray refusalsCsv(const std::vector<Refusal> &refusals);

}
