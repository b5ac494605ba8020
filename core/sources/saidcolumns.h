#pragma once

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

}
