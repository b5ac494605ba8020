#pragma once

#include <QString>

namespace wend {

/// The file that a path leads to in the end: over symbolic links, also where the last one leads to nothing yet.
QString behindLinks(const QString &path);

/// Puts `fresh` in the place of `path` in one step that outlives a power cut. Both are in one folder. Empty, or what the system said: then what was there is whole.
QString replaceFile(const QString &fresh, const QString &path);

}
