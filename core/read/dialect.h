#pragma once

#include "read/recordreader.h"

namespace wend {

/// Honours a `sep=` line; else tries the usual delimiters and quotes on the first few hundred records and takes the one
/// under which records are equally wide and cells look like values.
Dialect detectDialect(QStringView text);

}
