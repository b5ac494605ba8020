#pragma once

#include "numbers/read/table.h"

namespace wend {

/// A table as plain CSV (RFC 4180, UTF-8, LF): its headings and rows with the cells as they stood; totals are left out.
QByteArray plainCsv(const Table &table);
/// One line of it.
QByteArray plainCsv(const Row &cells);

}
