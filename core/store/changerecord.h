#pragma once

#include "model/model.h"
#include "store/value.h"

#include <functional>

// What an edit changed, by name: the undo step, the change notice, the journal. Records outlive a new column, and a
// column that is gone: names that nobody knows any more are passed over, names that a record lacks get what a new row
// has (store/applyrecords.h).

namespace wend {

/// A field of a row. `before` is null for a row that came, `after` for one that went.
struct FieldChange
{
    QByteArray name; ///< of its column
    Value before;
    Value after;
    bool operator==(const FieldChange &) const = default;
};

/// A row that came (all fields), went (all fields) or is different (those that are). The id is no field.
struct ChangeRecord
{
    QByteArray table;
    qint64 id = 0;
    Change::What operation = Change::What::Updated;
    std::vector<FieldChange> fields;
    bool operator==(const ChangeRecord &) const = default;
};

/// What one step changed, in any order.
using ChangeRecords = std::vector<ChangeRecord>;

/// What takes the same step back.
ChangeRecords reversed(ChangeRecords records);

/// From this many bytes on a text, or bytes, can be kept outside of the records.
constexpr qsizetype leastLargeValue = 4096;

/// Takes the bytes of a large value (UTF-8 of a text) and says by which hash they are found again.
using KeepLargeValue = std::function<QByteArray(const QByteArray &bytes)>;
/// Gives the bytes back; empty where they are not there.
using FindLargeValue = std::function<std::optional<QByteArray>(const QByteArray &hash)>;

/// As CBOR (RFC 8949): numbers, texts, bytes and nulls stay apart; records that follow each other share their table,
/// operation and names. Without `keep` large values stand in it as all others.
QByteArray encoded(const ChangeRecords &records, const KeepLargeValue &keep = {});

/// Empty where the bytes are no records, or where a large value cannot be found. Takes no more memory than some
/// hundred times the bytes.
std::optional<ChangeRecords> decoded(const QByteArray &bytes, const FindLargeValue &find = {});

}
