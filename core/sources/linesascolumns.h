#pragma once

#include "sources/sourcelibrary.h"

namespace wend {

/// A file whose lines are what other files have as columns, turned round; nothing where it is none. Keys and values
/// line by line (keyvaluerows.h), or a number a line with time in the headings: "Visitors,100,120" and
/// "Revenue,€500,€600" below ",Jan 2026,Feb 2026". Tables keep their places.
std::optional<ReadFile> withLinesAsColumns(const ReadFile &file, const SourceLibrary &library);

/// Columns without a heading are called by their places (columnroles.h: nameByPlace), so that they can be spoken of;
/// what they are is told by their cells alone.
void nameColumns(ReadFile &file);
bool hasNamelessColumns(const ReadFile &file);

}
