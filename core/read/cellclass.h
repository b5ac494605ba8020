#pragma once

#include <QStringView>

namespace wend {

/// What a cell looks like on its own; enough to tell headers from rows.
enum class CellClass { Missing, Number, Date, Text };

CellClass classOf(QStringView cell);
inline bool isValue(CellClass each) { return each == CellClass::Number || each == CellClass::Date; }

}
