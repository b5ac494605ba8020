#pragma once

#include "sources/owndescription.h"

namespace wend {

/// What a column holds, in a shopkeeper's words: "number", "money, EUR", "day".
QString columnText(const wend::Column &column);
/// What a column is taken for: "the day", "breakdown", "Visitors · people", "left out". `language` is that of the
/// content.
QString roleText(const ColumnRole &role, const QString &language);

/// "UTF-8", "Western European (Windows-1252)".
QString encodingText(const QString &encoding);
/// "comma", "semicolon", "tab".
QString delimiterText(QChar delimiter);

}
