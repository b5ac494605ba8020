#pragma once

#include "read/table.h"

#include <QJsonObject>

namespace wend {

/// What `wend read --json` prints of one file; rows are counted, not told. `source` of a table is null: it is filled in
/// by those who recognise sources.
QJsonObject readJson(const ReadFile &file);

}
