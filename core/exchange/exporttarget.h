#pragma once

#include "base/result.h"

class QString;

namespace wend {

/// Whether a file can be put at `path`: its folder is there and may be written, and nothing is there but a file that
/// may be replaced. An error says what to do; nothing is made or changed.
Result<void> checkExportTarget(const QString &path);

}
