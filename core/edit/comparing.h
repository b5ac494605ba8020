#pragma once

#include "model/rows.h"

namespace wend {

class Edit;

/// What a map's reporting period is compared with; `from` and `to` are days of one's own, else invalid.
void compareWith(Edit &edit, MapId map, Comparison comparison, const QDate &from = {}, const QDate &to = {});

}
