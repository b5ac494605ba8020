#pragma once

#include "sources/owndescription.h"
#include "sources/understand.h"

#include <QJsonObject>

namespace wend {

/// What a person says of columns by their headings ("Total" is "money"), in the words of `import --as`.
using SaidColumns = QHash<QString, QString>;

/// The words that can be said.
QStringList columnWords();

/// A description of the person's own that says so, on top of what the table was understood by; nothing where the table
/// has none of the columns.
std::optional<QJsonObject> describedAs(const wend::Table &table, const TableSource &by, const SourceLibrary &library,
    const SaidColumns &said, const QString &recipe);

/// The same with one thing said of one column, as the window says it: on top of what was said before.
QJsonObject describedWith(const wend::Table &table, const TableSource &by, const SourceLibrary &library, int column,
    const ColumnWord &word, const QString &recipe);

/// What the rows of a table are: numbers of days or parts, things that happened, stages with their counts, what people
/// answered to questions.
enum class RowKind { Days, Things, Stages, Answers };
RowKind rowKindOf(const SourceDescription *source);
/// A description of the person's own that takes the rows for that; nothing where the table cannot be read so.
std::optional<QJsonObject> describedAsRows(
    const wend::Table &table, RowKind rows, const SourceLibrary &library, const QString &recipe);

}
