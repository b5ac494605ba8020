#pragma once

#include "base/result.h"

#include <QString>

namespace wend {

/// Whether a file can be put at `path`: its folder is there and may be written, and nothing is there but a file that
/// may be replaced. An error says what to do; nothing is made or changed.
Result<void> checkExportTarget(const QString &path);

/// A title as a name that every file system takes; empty where nothing of it can be one.
QString fileNameOf(const QString &title);

}
