#pragma once

#include <QString>

namespace wend {

/// A title as a name, without ending, that every file system takes; `otherwise` where nothing of it can stand in one.
QString fileNameOf(const QString &title, const QString &otherwise);

}
