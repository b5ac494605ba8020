#pragma once

#include "model/columns.h"

namespace wend {

/// Under which key a workbook's JSON lists the rows of a table: its name, but where the format itself has a word of
/// that name.
template <class Row>
constexpr const char *jsonKey = RowTable<Row>::name;
template <>
inline constexpr const char *jsonKey<Version> = "versions";

}
